// Writes the element templates that Camunda Modeler offers (../.camunda/element-templates): a service task for each
// delegate, a business rule task for each decision table, a task for people for each form. Run it when one of them was
// added or changed: npm run templates
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const SOURCES = '../src/main/java/loanflow';
const TARGET = '../.camunda/element-templates';
const SCHEMA = 'https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json';

const files = (folder, ending) =>
  readdirSync(folder, { recursive: true }).filter(name => name.endsWith(ending)).sort().map(name => join(folder, name));
const read = file => readFileSync(file, 'utf8');
const stem = file => basename(file).replace(/\.\w+$/, '');
const clean = text => text.replace(/\s*\n\s*\*?\s*/g, ' ').replace(/\{@\w+ (?:#?)([^}]*)}/g, '$1').trim();

const java = new Map(files(SOURCES, '.java').map(file => [file, read(file)]));
const diagrams = files('.', '.bpmn').filter(file => !file.includes('node_modules')).map(read);

// What a variable is: by the constant that names it.
const constants = new Map();
for (const [file, code] of java) {
  const found = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?(?:(?:public|private|static|final) )*ProcessVariable<[^=]*>\s+([A-Z_0-9]+)\s*=\s*ProcessVariable\.(\w+)\(\s*"(\w+)"/g;
  for (const [, comment, constant, type, name] of code.matchAll(found)) {
    constants.set(stem(file) + '.' + constant, { name, type, says: clean(comment ?? '') });
  }
}
const MEANING = JSON.parse(read('variables.json'));
const comments = new Map([...constants.values()].filter(one => one.says).map(one => [one.name, one.says]));

function variable(code, owner, constant) {
  if (owner) return constants.get(owner + '.' + constant);
  const imported = [...code.matchAll(/import static [\w.]*\.(\w+)\.(\*|\w+);/g)]
    .filter(([, , what]) => what === '*' || what === constant)
    .map(([, type]) => constants.get(type + '.' + constant));
  return imported.find(one => one);
}

// What a class reads and writes, its helpers in the same package included.
function uses(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const code = java.get(file);
  const own = [...code.matchAll(/(?:(\w+)\s*\.\s*)?\b([A-Z][A-Z_0-9]*)\s*\.\s*(in|find|set)\(/g)]
    .map(([, owner, constant, how]) => ({ ...variable(code, owner, constant), writes: how === 'set' }))
    .filter(one => one.name);
  const helpers = [...java.keys()].filter(other =>
    other !== file && dirname(other) === dirname(file) && !other.endsWith('Delegate.java')
    && !other.endsWith('Process.java') && new RegExp('\\b' + stem(other) + '\\.\\w+\\(').test(code));
  return [...own, ...helpers.flatMap(helper => uses(helper, seen))];
}

const TYPES = { text: 'text 文本', number: 'whole number 整数', flag: 'true or false 是否', json: 'evidence, JSON 证据' };
const unique = list => [...new Map(list.map(one => [one.name, one])).values()].sort((a, b) => a.name < b.name ? -1 : 1);

function documented(list, group) {
  return unique(list).map(({ name, type, says }) => ({
    label: name,
    description: [TYPES[type], MEANING[name], says || comments.get(name)].filter(one => one).join('. '),
    type: 'String',
    value: TYPES[type],
    editable: false,
    group,
    binding: { type: 'camunda:property', name: (group === 'reads' ? 'reads ' : 'writes ') + name }
  }));
}

const GROUPS = [
  { id: 'reads', label: 'Reads these variables 读取变量' },
  { id: 'writes', label: 'Writes these variables 写出变量' },
  { id: 'run', label: 'How it runs 运行方式' }
];
const fixed = (name, value) => ({ type: 'Hidden', value, binding: { type: 'property', name } });
const choice = (name, label, description, value, choices, group) => ({
  label, description, type: 'Dropdown', value, group,
  choices: choices.map(one => ({ name: one, value: one })), binding: { type: 'property', name }
});
const typed = (name, label, description, value, group) => ({
  label, description, type: 'String', value, group, constraints: { notEmpty: true }, binding: { type: 'property', name }
});
const SAVE_POINT = {
  label: 'Save point before 执行前保存点',
  description: 'The case is stored before this step: a failure begins here again. 执行前提交，失败后从此处重试。',
  type: 'Boolean', value: false, group: 'run', binding: { type: 'property', name: 'camunda:asyncBefore' }
};

function drawn(delegate) {
  for (const xml of diagrams) {
    const task = xml.match(new RegExp('<bpmn:serviceTask [^>]*\\{' + delegate + '}[^>]*>[\\s\\S]*?</bpmn:serviceTask>'))?.[0];
    if (task) {
      return { label: task.match(/ name="([^"]*)"/)[1], says: task.match(/<bpmn:documentation>([\s\S]*?)<\/bpmn:documentation>/)?.[1] };
    }
  }
  return {};
}

const words = name => name.replace(/([A-Z])/g, ' $1').toLowerCase().trim();
const unescape = text => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

function serviceTask(file) {
  const delegate = stem(file)[0].toLowerCase() + stem(file).slice(1);
  const shown = drawn(delegate);
  const used = uses(file);
  const comment = java.get(file).match(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*@Component/)?.[1] ?? '';
  const label = shown.label ?? words(delegate.replace(/Delegate$/, ''));
  return {
    $schema: SCHEMA,
    name: label[0].toUpperCase() + label.slice(1),
    id: 'loanflow.' + delegate,
    description: unescape(shown.says ?? clean(comment)),
    appliesTo: ['bpmn:ServiceTask'],
    groups: GROUPS,
    properties: [
      fixed('camunda:delegateExpression', '${' + delegate + '}'),
      ...documented(used.filter(one => !one.writes), 'reads'),
      ...documented(used.filter(one => one.writes), 'writes'),
      SAVE_POINT
    ]
  };
}

function ruleTask(file) {
  const id = stem(file);
  const xml = read(file);
  const names = tag => [...xml.matchAll(new RegExp('<' + tag + ' [^>]*name="(\\w+)"', 'g'))].map(([, name]) => name);
  const columns = [...xml.matchAll(/<inputExpression[^>]*>\s*<text>([^<]*)</g)].map(([, text]) => text).filter(text => text !== 'true');
  const collects = /hitPolicy="(COLLECT|RULE ORDER)"/.test(xml);
  const outputs = names('output');
  return {
    $schema: SCHEMA,
    name: 'Decide by ' + id,
    id: 'loanflow.table.' + id,
    description: unescape(xml.match(/<description>([\s\S]*?)<\/description>/)?.[1] ?? id),
    appliesTo: ['bpmn:BusinessRuleTask'],
    groups: GROUPS,
    properties: [
      fixed('camunda:decisionRef', id),
      fixed('camunda:decisionRefBinding', 'version'),
      fixed('camunda:decisionRefVersion', "${policy['" + id + "']}"),
      fixed('camunda:mapDecisionResult', outputs.length === 1 ? (collects ? 'collectEntries' : 'singleEntry') : (collects ? 'resultList' : 'singleResult')),
      ...columns.map(name => ({
        label: name, description: MEANING[name] ?? comments.get(name) ?? 'Column of the table 决策表输入列', type: 'String', value: 'input',
        editable: false, group: 'reads', binding: { type: 'camunda:property', name: 'reads ' + name }
      })),
      typed('camunda:resultVariable', 'Result goes to 结果变量', 'Outputs 输出: ' + outputs.join(', '), outputs[0], 'writes')
    ]
  };
}

const people = read(SOURCES + '/access/StaffGroup.java').match(/^ {4}[A-Z_]+\("/gm)
  .map(name => name.trim().slice(0, -2).toLowerCase().replaceAll('_', '-')).filter(name => name !== 'camunda-admin');

function userTask(file) {
  const id = stem(file);
  const form = JSON.parse(read(file));
  const all = part => [part, ...(part.components ?? []).flatMap(all)];
  const fields = all(form).filter(one => one.key && one.label);
  return {
    $schema: SCHEMA,
    name: 'Task with form ' + id,
    id: 'loanflow.form.' + id,
    description: 'People decide on the form ' + id + '. 人工任务，使用表单 ' + id + '。',
    appliesTo: ['bpmn:UserTask'],
    groups: [{ id: 'people', label: 'Who and when 谁与何时' }, { id: 'writes', label: 'The form writes 表单写出' }],
    properties: [
      fixed('camunda:formRef', id),
      fixed('camunda:formRefBinding', 'version'),
      fixed('camunda:formRefVersion', "${policy['" + id + "'].toString()}"),
      choice('camunda:candidateGroups', 'Group 候选组', 'Whose queue it goes to. 进入哪个组的队列。', 'credit-reviewers', people, 'people'),
      typed('camunda:dueDate', 'Due 到期', 'When it is late. 超过即逾期。', '${dateTime().plusHours(8).toDate()}', 'people'),
      typed('camunda:priority', 'Priority 优先级', '0 to 100, the higher the sooner. 越大越先。', '50', 'people'),
      {
        label: 'Four eyes with 四眼复核', description: 'Id of the task whose person may not do this one; empty: anybody of the group. 填写任务 ID，其办理人不得办理本任务；留空不限。',
        type: 'String', group: 'people', binding: { type: 'camunda:property', name: 'fourEyesWith' }
      },
      ...fields.map(field => ({
        label: field.key, description: field.label, type: 'String', value: field.type, editable: false, group: 'writes',
        binding: { type: 'camunda:property', name: 'writes ' + field.key }
      }))
    ]
  };
}

function write(name, templates) {
  writeFileSync(join(TARGET, name + '.json'), JSON.stringify(templates, null, 2) + '\n');
}

rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET, { recursive: true });
const modules = Map.groupBy
  ? Map.groupBy([...java.keys()].filter(file => file.endsWith('Delegate.java')), file => file.split('/')[5])
  : [...java.keys()].filter(file => file.endsWith('Delegate.java')).reduce((all, file) => {
    const module = file.split('/')[5];
    return all.set(module, [...(all.get(module) ?? []), file]);
  }, new Map());
for (const [module, delegates] of modules) write(module, delegates.map(serviceTask));
write('tables', files('decisions', '.dmn').map(ruleTask));
write('forms', files('../forms', '.form').map(userTask));
console.log([...modules.values()].flat().length + ' service tasks, ' + files('decisions', '.dmn').length + ' tables, '
  + files('../forms', '.form').length + ' forms');
