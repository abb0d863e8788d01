// Draws each picture of the book from the table beside it: what the table says is what the picture shows.
(() => {
  'use strict';

  const INK = '#1d2a33', SOFT = '#5d6b75', LINE = '#e3e8ea';
  const COLOURS = ['#1f6b4f', '#4c9a7a', '#c8913a', '#b3392f', '#33618d', '#7a5c99', '#5d6b75', '#8fb8a5', '#d9b777', '#8aa5c2'];
  const LATE = ['#1f6b4f', '#7fb08f', '#d9b777', '#c8913a', '#c26a3a', '#b3392f', '#8f2c26', '#6d211d', '#5d6b75'];

  const number = text => text === '—' || text === '' ? null : Number(text);

  function read(section) {
    const columns = [...section.querySelectorAll('th')]
      .map(head => ({name: head.dataset.column, label: head.textContent.trim()}));
    const rows = [...section.querySelectorAll('tbody tr')]
      .map(row => [...row.cells].map(cell => cell.textContent.trim()))
      .filter(cells => cells.length === columns.length)
      .map(cells => Object.fromEntries(columns.map((column, i) => [column.name, cells[i]])));
    return {rows, label: name => columns.find(column => column.name === name).label,
      from: (first, last) => {
        const names = columns.map(column => column.name);
        return names.slice(names.indexOf(first), last ? names.indexOf(last) + 1 : undefined);
      }};
  }

  const month = text => text.slice(0, 7);
  const grid = {left: 12, right: 24, top: 48, bottom: 12, containLabel: true};
  const legend = {type: 'scroll', top: 4, textStyle: {color: SOFT}};
  const axis = (data, more) => ({type: 'category', data, axisLine: {lineStyle: {color: LINE}},
    axisTick: {show: false}, axisLabel: {color: SOFT, interval: data.length > 12 ? 'auto' : 0}, ...more});
  const scale = (name, more) => ({type: 'value', name, nameTextStyle: {color: SOFT}, axisLabel: {color: SOFT},
    splitLine: {lineStyle: {color: LINE}}, ...more});
  const percent = name => scale(name, {min: 0, axisLabel: {formatter: '{value} %', color: SOFT}});
  const stacked = (data, label, names, stack, colours) => names.map((name, i) => ({name: label(name), type: 'bar', stack,
    barMaxWidth: 36, itemStyle: {color: colours[i % colours.length]}, data: data.map(row => number(row[name]))}));

  const PICTURES = {
    funnel: ({rows, label}) => {
      const steps = ['applied', 'screened', 'offered', 'accepted', 'paid_out'];
      const sums = steps.map(step => rows.reduce((sum, row) => sum + number(row[step]), 0));
      const of = value => sums[0] ? ` (${(100 * value / sums[0]).toFixed(1)} %)` : '';
      return {grid: {...grid, top: 12, right: 130}, xAxis: scale('', {show: false}),
        yAxis: axis(steps.map(label), {inverse: true}),
        series: [{type: 'bar', barMaxWidth: 34, data: sums, itemStyle: {color: COLOURS[0], borderRadius: [0, 6, 6, 0]},
          label: {show: true, position: 'right', color: INK, formatter: point => point.value + of(point.value)}}]};
    },
    automation: ({rows, label}) => ({grid, legend, xAxis: axis(rows.map(row => month(row.month))),
      yAxis: [scale(''), percent('')].map((one, i) => i ? {...one, max: 100, splitLine: {show: false}} : one),
      series: [...stacked(rows, label, ['automatic', 'by_person'], 'decided', [COLOURS[1], COLOURS[2]]),
        {name: label('automatic_percent'), type: 'line', yAxisIndex: 1, itemStyle: {color: INK},
          data: rows.map(row => number(row.automatic_percent))}]}),
    refusal: ({rows, label}) => {
      const top = rows.slice(0, 12);
      return {grid, legend, xAxis: scale(''),
        yAxis: axis(top.map(row => row.chinese === '—' ? row.reason : row.chinese), {inverse: true}),
        series: ['first', 'named'].map((name, i) => ({name: label(name), type: 'bar', barMaxWidth: 16,
          itemStyle: {color: [COLOURS[3], '#e0aaa3'][i], borderRadius: [0, 4, 4, 0]},
          data: top.map(row => number(row[name]))}))};
    },
    book: ({rows}) => {
      const currencies = [...new Set(rows.map(row => row.currency))];
      const stages = [...new Set(rows.map(row => row.stage))];
      return {grid, legend, xAxis: {...percent(''), max: 100}, yAxis: axis(currencies),
        series: stages.map((stage, i) => ({name: stage, type: 'bar', stack: 'book', barMaxWidth: 60,
          itemStyle: {color: LATE[Math.min(i, LATE.length - 1)]},
          data: currencies.map(currency => {
            const found = rows.find(row => row.currency === currency && row.stage === stage);
            return found ? number(found.principal_percent) : null;
          })}))};
    },
    'roll-rate': ({rows, label, from}) => {
      const to = from('m0');
      const cells = rows.flatMap((row, y) => to.map((name, x) => [x, y, number(row[name])]));
      return {grid: {...grid, top: 12, bottom: 56}, xAxis: axis(to.map(label), {position: 'bottom'}),
        yAxis: axis(rows.map(row => row.bucket_before), {inverse: true}),
        visualMap: {min: 0, max: 100, orient: 'horizontal', left: 'center', bottom: 0, itemHeight: 160,
          inRange: {color: ['#f6f8f7', '#bcd9ca', '#1f6b4f']}, formatter: value => Math.round(value) + ' %'},
        series: [{type: 'heatmap', data: cells, label: {show: true, formatter: point => point.value[2] || ''},
          itemStyle: {borderColor: '#fff', borderWidth: 2}}]};
    },
    vintage: ({rows, from}) => ({grid, legend, xAxis: axis(from('mob_0').map((_, age) => 'MOB ' + age)),
      yAxis: percent(''), series: rows.map((row, i) => ({name: `${month(row.payout_month)} ${row.currency}`, type: 'line',
        itemStyle: {color: COLOURS[i % COLOURS.length]}, data: from('mob_0').map(name => number(row[name]))}))}),
    queue: ({rows, label, from}) => ({grid, legend, xAxis: scale('', {minInterval: 1}),
      yAxis: axis(rows.map(row => row.queue), {inverse: true}),
      series: stacked(rows, label, from('under_4_hours', 'over_3_days'), 'age',
        [COLOURS[0], COLOURS[7], COLOURS[2], COLOURS[3]])}),
  };

  const LYING = {refusal: rows => 90 + 34 * Math.min(rows, 12), queue: rows => 90 + 38 * rows,
    book: rows => 90 + 80 * rows, 'roll-rate': rows => 90 + 44 * rows};

  for (const section of document.querySelectorAll('.picture')) {
    const table = read(section);
    const place = section.querySelector('.chart');
    if (!table.rows.length || !window.echarts) {
      place.remove();
      continue;
    }
    const lines = section.id === 'book' ? new Set(table.rows.map(row => row.currency)).size : table.rows.length;
    place.style.height = (LYING[section.id] ? LYING[section.id](lines) : 320) + 'px';
    const chart = window.echarts.init(place, null, {renderer: 'svg'});
    chart.setOption({animation: false, textStyle: {fontFamily: 'inherit', color: INK}, color: COLOURS,
      tooltip: {trigger: section.id === 'roll-rate' ? 'item' : 'axis', renderMode: 'richText', axisPointer: {type: 'shadow'}},
      ...PICTURES[section.id](table)});
    window.addEventListener('resize', () => chart.resize());
  }
})();
