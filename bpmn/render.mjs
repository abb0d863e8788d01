// Renders every diagram to an SVG beside it (and to PNG in the folder given as --png DIR).
// Usage: npm run render [-- --png DIR] [name.bpmn ...]
import { readFileSync, writeFileSync, readdirSync, mkdirSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The picture as bpmn-js saves it ends at the middle of the outermost line; this leaves it whole. */
function withMargin(svg, margin = 8) {
  return svg.replace(/width="([\d.]+)" height="([\d.]+)" viewBox="([-\d.]+) ([-\d.]+) [\d.]+ [\d.]+"/,
    (all, ...numbers) => {
      const [width, height, x, y] = numbers.slice(0, 4).map(Number);
      const [w, h] = [width + 2 * margin, height + 2 * margin];
      return `width="${w}" height="${h}" viewBox="${x - margin} ${y - margin} ${w} ${h}"`;
    });
}

const args = process.argv.slice(2);
const pngAt = args.indexOf('--png');
const pngDir = pngAt >= 0 ? args.splice(pngAt, 2)[1] : null;
const files = args.length ? args : readdirSync('.').filter((name) => name.endsWith('.bpmn'));
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  .find((path) => path && existsSync(path));
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
await page.setContent('<body style="margin:0;background:white"><div id="canvas" style="width:1600px;height:1000px"></div></body>');
await page.addScriptTag({ path: 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js' });
if (pngDir) mkdirSync(pngDir, { recursive: true });
let failed = 0;
for (const file of files) {
  const { svg, warnings } = await page.evaluate(async (xml) => {
    window.viewer?.destroy();
    window.viewer = new window.BpmnJS({ container: '#canvas' });
    const { warnings: found } = await window.viewer.importXML(xml);
    return { ...(await window.viewer.saveSVG()), warnings: found.map((warning) => warning.message) };
  }, readFileSync(file, 'utf8'));
  warnings.forEach((warning) => console.error(`${file}: ${warning}`));
  failed += warnings.length;
  // The marker ids are random; fixed ones keep the picture equal when the diagram is.
  const ids = [...new Set([...svg.matchAll(/id="(marker-[^"]+)"/g)].map((match) => match[1]))];
  const stable = withMargin(ids.reduce((text, id, index) => text.replaceAll(id, `marker-${index}`), svg));
  writeFileSync(file.replace(/\.bpmn$/, '.svg'), stable);
  if (pngDir) {
    const [width, height] = ['width', 'height'].map((name) => Math.ceil(Number(stable.match(new RegExp(`<svg[^>]* ${name}="([0-9.]+)"`))[1])));
    const sheet = await browser.newPage({ viewport: { width: width + 20, height: height + 20 } });
    await sheet.setContent(`<body style="margin:10px;background:white">${stable.slice(stable.indexOf('<svg'))}</body>`);
    await sheet.screenshot({ path: join(pngDir, `${basename(file, '.bpmn')}.png`) });
    await sheet.close();
  }
  console.log(`rendered ${file}`);
}
await browser.close();
process.exit(failed ? 1 : 0);
