// Runs a Node.js handler against the Lambda Runtime API.
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import util from 'node:util';
import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const env = process.env;
const [host, port] = env.AWS_LAMBDA_RUNTIME_API.split(':');
const base = '/2018-06-01/runtime';
const streaming = Symbol.for('gatehouse.streaming');
let requestId = '';
let serving = false;

for (const [name, level] of [['log', 'INFO'], ['info', 'INFO'], ['warn', 'WARN'], ['error', 'ERROR'], ['debug', 'DEBUG'], ['trace', 'TRACE']]) {
  console[name] = (...args) =>
    process.stdout.write(`${new Date().toISOString()}\t${requestId || 'undefined'}\t${level}\t${util.format(...args)}\n`);
}

// One kept-alive connection: all that the Runtime API needs of HTTP. Calls may be sent together; replies come in order.
class Api {
  constructor() {
    this.buffer = Buffer.alloc(0);
    this.waiting = [];
    this.socket = net.connect({ host, port: Number(port), noDelay: true });
    this.socket.on('data', (data) => this.receive(data));
    this.socket.on('error', () => process.exit(0));
    this.socket.on('close', () => process.exit(0));
  }

  text(method, route, headers, body) {
    const length = body === undefined ? '' : `Content-Length: ${Buffer.byteLength(body)}\r\n`;
    return `${method} ${base}${route} HTTP/1.1\r\nHost: ${host}:${port}\r\n${headers}${length}\r\n${body ?? ''}`;
  }

  call(...request) {
    this.socket.write(this.text(...request));
    return this.reply();
  }

  reply() { return new Promise((resolve) => { this.waiting.push(resolve); }); }

  receive(data) {
    this.buffer = this.buffer.length ? Buffer.concat([this.buffer, data]) : data;
    while (this.take());
  }

  take() {
    if (!this.head) {
      const end = this.buffer.indexOf('\r\n\r\n');
      if (end < 0) return false;
      const [status, ...lines] = this.buffer.toString('utf8', 0, end).split('\r\n');
      const headers = {};
      for (const line of lines) {
        const colon = line.indexOf(':');
        headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
      }
      this.head = { status: Number(status.split(' ')[1]), headers };
      this.buffer = this.buffer.subarray(end + 4);
    }
    const length = Number(this.head.headers['content-length'] ?? 0);
    if (this.buffer.length < length) return false;
    const reply = { ...this.head, body: this.buffer.toString('utf8', 0, length) };
    this.buffer = this.buffer.subarray(length);
    this.head = undefined;
    this.waiting.shift()(reply);
    return true;
  }
}

function describe(error) {
  if (error instanceof Error || util.types.isNativeError(error)) {
    return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
  }
  return { errorType: typeof error, errorMessage: error === undefined ? 'undefined' : String(error), trace: [] };
}

function named(name, message, cause) {
  const error = new Error(message);
  error.name = name;
  if (cause?.stack) error.stack = `${name}: ${message}\n${cause.stack.split('\n').slice(1).join('\n')}`;
  return error;
}

// --- The answer as a stream -------------------------------------------------------------------------------------------

class ResponseStream extends Writable {
  constructor(id) {
    super({ highWaterMark: 64 * 1024 });
    this.id = id;
    this.contentType = 'application/octet-stream';
  }

  setContentType(type) { this.contentType = type; }

  get request() {
    if (!this.open) {
      this.open = http.request({
        host, port, method: 'POST', path: `${base}/invocation/${this.id}/response`,
        headers: {
          'Content-Type': this.contentType,
          'Lambda-Runtime-Function-Response-Mode': 'streaming',
          'Transfer-Encoding': 'chunked',
          Trailer: 'Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body',
        },
      });
      this.answered = new Promise((resolve) => {
        this.open.on('response', (reply) => { reply.resume(); reply.on('end', resolve); });
        this.open.on('error', resolve);
      });
      this.open.setNoDelay(true);
      this.open.flushHeaders();
    }
    return this.open;
  }

  _write(chunk, encoding, done) {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) chunk = JSON.stringify(chunk);
    this.request.write(chunk, encoding === 'buffer' ? undefined : encoding, done);
  }

  write(chunk, ...rest) {
    return super.write(typeof chunk === 'string' || chunk instanceof Uint8Array ? chunk : JSON.stringify(chunk), ...rest);
  }

  _final(done) { this.request.end(done); }

  async fail(error) {
    const description = describe(error);
    this.request.addTrailers({
      'Lambda-Runtime-Function-Error-Type': description.errorType,
      'Lambda-Runtime-Function-Error-Body': Buffer.from(JSON.stringify(description)).toString('base64'),
    });
    this.request.end();
    await this.answered;
  }
}

globalThis.awslambda = {
  streamifyResponse(handler, options) {
    handler[streaming] = options ?? true;
    return handler;
  },
  HttpResponseStream: {
    from(stream, metadata) {
      stream.setContentType('application/vnd.awslambda.http-integration-response');
      stream.write(JSON.stringify(metadata));
      stream.write(Buffer.alloc(8));
      return stream;
    },
  },
};

// --- The handler ------------------------------------------------------------------------------------------------------

function isModule(folder) {
  for (;; folder = path.dirname(folder)) {
    const file = path.join(folder, 'package.json');
    if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')).type === 'module';
    if (folder === path.dirname(folder)) return false;
  }
}

async function load(root, name) {
  const file = ['', '.js', '.mjs', '.cjs'].map((extension) => path.resolve(root, name) + extension)
    .find((candidate) => fs.existsSync(candidate) && fs.statSync(candidate).isFile());
  if (file && (file.endsWith('.mjs') || (!file.endsWith('.cjs') && isModule(path.dirname(file))))) return import(pathToFileURL(file));
  const require = createRequire(path.join(root, 'index.js'));
  return require(file ?? path.resolve(root, name));
}

async function resolveHandler() {
  const root = env.LAMBDA_TASK_ROOT;
  const handler = env._HANDLER;
  const base = path.basename(handler);
  const dot = base.indexOf('.');
  if (dot < 0 || handler.includes('..')) throw named('Runtime.MalformedHandlerName', 'Bad handler');
  const name = path.join(handler.slice(0, handler.length - base.length), base.slice(0, dot));
  let exports;
  try {
    exports = await load(root, name);
  } catch (error) {
    if (error instanceof SyntaxError) throw named('Runtime.UserCodeSyntaxError', error.toString(), error);
    if (error?.code === 'MODULE_NOT_FOUND' || error?.code === 'ERR_MODULE_NOT_FOUND') throw named('Runtime.ImportModuleError', error.toString(), error);
    throw error;
  }
  const names = base.slice(dot + 1).split('.');
  const pick = (start) => names.reduce((value, key) => value?.[key], start);
  const found = pick(exports) ?? pick(exports?.default);
  if (found === undefined) throw named('Runtime.HandlerNotFound', `${handler} is undefined or not exported`);
  if (typeof found !== 'function') throw named('Runtime.HandlerNotFound', `${handler} is not a function`);
  return found;
}

function contextOf(headers, settle) {
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  const parse = (name) => (headers[name] ? JSON.parse(headers[name]) : undefined);
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    awsRequestId: headers['lambda-runtime-aws-request-id'],
    clientContext: parse('lambda-runtime-client-context'),
    identity: parse('lambda-runtime-cognito-identity'),
    getRemainingTimeInMillis: () => deadline - Date.now(),
    done: (error, result) => settle(error, result),
    fail: (error) => settle(error ?? new Error('fail')),
    succeed: (result) => settle(null, result),
  };
}

function invoke(handler, event, headers) {
  return new Promise((resolve, reject) => {
    const settle = (error, result) => (error === undefined || error === null ? resolve(result) : reject(error));
    const returned = handler(event, contextOf(headers, settle), settle);
    if (typeof returned?.then === 'function') returned.then(resolve, reject);
  });
}

async function invokeStreaming(handler, event, headers, stream) {
  await handler(event, stream, contextOf(headers, () => {}));
  if (!stream.writableFinished) {
    if (!stream.writableEnded) stream.end();
    await new Promise((resolve) => stream.once('finish', resolve));
  }
  await stream.answered;
}

const api = new Api();
const errorHeaders = (error) => `Content-Type: application/json\r\nLambda-Runtime-Function-Error-Type: ${error.errorType}\r\n`;

async function fatal(name, error) {
  const description = name ? describe(named(name, describe(error).errorType + ': ' + describe(error).errorMessage, error)) : describe(error);
  console.error(error);
  if (serving) await api.call('POST', `/invocation/${requestId}/error`, errorHeaders(description), JSON.stringify(description));
  process.exit(1);
}

process.on('uncaughtException', (error) => fatal(undefined, error));
process.on('unhandledRejection', (error) => fatal('Runtime.UnhandledPromiseRejection', error));

let handler;
try {
  handler = await resolveHandler();
} catch (error) {
  const description = describe(error);
  console.error('Uncaught Exception \t' + JSON.stringify(description));
  await api.call('POST', '/init/error', errorHeaders(description), JSON.stringify(description));
  process.exit(1);
}

const nextRequest = api.text('GET', '/invocation/next', '');
let asked;
for (;;) {
  const next = await (asked ?? api.call('GET', '/invocation/next', ''));
  asked = undefined;
  requestId = next.headers['lambda-runtime-aws-request-id'];
  if (next.headers['lambda-runtime-trace-id']) env._X_AMZN_TRACE_ID = next.headers['lambda-runtime-trace-id'];
  serving = true;
  const stream = handler[streaming] ? new ResponseStream(requestId) : undefined;
  try {
    const event = JSON.parse(next.body);
    if (stream) {
      await invokeStreaming(handler, event, next.headers, stream);
      continue;
    }
    const answer = JSON.stringify(await invoke(handler, event, next.headers)) ?? 'null';
    serving = false;
    api.socket.write(api.text('POST', `/invocation/${requestId}/response`, 'Content-Type: application/json\r\n', answer) + nextRequest);
    api.reply();
    asked = api.reply();
  } catch (error) {
    const description = describe(error);
    console.error('Invoke Error \t' + JSON.stringify(description));
    if (stream?.open) await stream.fail(error);
    else await api.call('POST', `/invocation/${requestId}/error`, errorHeaders(description), JSON.stringify(description));
  }
}
