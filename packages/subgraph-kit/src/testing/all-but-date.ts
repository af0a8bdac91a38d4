/** For `jest.useFakeTimers({ now, doNotFake: [...ALL_BUT_DATE] })`: the date stands still, and all that waits goes on as it does. */
export const ALL_BUT_DATE = ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'queueMicrotask', 'performance'] as const;
