// Stands before Tasklist's own file on the class path: the same, and Chinese for browsers that ask for it.
const available = ['en', 'de', 'zh'];
const wanted = (navigator.languages?.[0] ?? navigator.language).split('-')[0].toLowerCase();

export default {
  locales: {
    availableLocales: available,
    // One language is asked for and not two: dates are written in the one that came last.
    fallbackLocale: available.includes(wanted) ? wanted : 'en'
  },

  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: '认领所选任务 claims the currently selected task'},
    focusFilter: {key: 'ctrl+shift+f', description: '跳到第一个队列 set the focus to the first filter in the list'},
    focusList: {key: 'ctrl+alt+l', description: '跳到第一个任务 sets the focus to the first task in the list'},
    focusForm: {key: 'ctrl+alt+f', description: '跳到表单的第一个输入框 sets the focus to the first input field in a task form'},
    startProcess: {key: 'ctrl+alt+p', description: '打开启动流程的对话框 opens the start process modal dialog'}
  }
};
