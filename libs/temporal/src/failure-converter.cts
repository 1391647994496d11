import common = require('@temporalio/common');

/** Messages and stack traces of failures go through the codec too. CommonJS, because the SDK loads it by path. */
export = { failureConverter: new common.DefaultFailureConverter({ encodeCommonAttributes: true }) };
