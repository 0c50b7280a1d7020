"""Runs a Python handler against the Lambda Runtime API."""
import decimal
import importlib
import json
import logging
import os
import socket
import sys
import time
import traceback
import types

host, port = os.environ["AWS_LAMBDA_RUNTIME_API"].split(":")
BASE = "/2018-06-01/runtime"
request_id = ""


class Api:
    """One kept-alive connection: all that the Runtime API needs of HTTP. Calls may be sent together; replies come in order."""

    def __init__(self):
        self.socket = socket.create_connection((host, int(port)))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""

    def call(self, method, route, headers="", body=b""):
        self.socket.sendall(self.text(method, route, headers, body))
        return self.reply()

    def text(self, method, route, headers="", body=b""):
        return f"{method} {BASE}{route} HTTP/1.1\r\nHost: {host}:{port}\r\n{headers}Content-Length: {len(body)}\r\n\r\n".encode() + body

    def reply(self):
        while (end := self.buffer.find(b"\r\n\r\n")) < 0:
            self.receive()
        lines = self.buffer[:end].decode().split("\r\n")
        self.buffer = self.buffer[end + 4:]
        answer = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            answer[name.lower()] = value.strip()
        length = int(answer.get("content-length", 0))
        parts = [self.buffer]
        have = len(self.buffer)
        while have < length:
            part = self.socket.recv(65536)
            if not part:
                os._exit(0)
            parts.append(part)
            have += len(part)
        data = b"".join(parts)
        self.buffer = data[length:]
        return answer, data[:length]

    def receive(self):
        try:
            data = self.socket.recv(65536)
        except OSError:
            data = b""
        if not data:
            os._exit(0)
        self.buffer += data


class CognitoIdentity:
    def __init__(self, values):
        self.cognito_identity_id = values.get("cognitoIdentityId")
        self.cognito_identity_pool_id = values.get("cognitoIdentityPoolId")


class LambdaContext:
    def __init__(self, headers):
        self.aws_request_id = headers["lambda-runtime-aws-request-id"]
        self.invoked_function_arn = headers.get("lambda-runtime-invoked-function-arn")
        self.function_name = os.environ["AWS_LAMBDA_FUNCTION_NAME"]
        self.function_version = os.environ["AWS_LAMBDA_FUNCTION_VERSION"]
        self.memory_limit_in_mb = os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]
        self.log_group_name = os.environ["AWS_LAMBDA_LOG_GROUP_NAME"]
        self.log_stream_name = os.environ["AWS_LAMBDA_LOG_STREAM_NAME"]
        self.identity = CognitoIdentity(json.loads(headers.get("lambda-runtime-cognito-identity", "{}")))
        client = headers.get("lambda-runtime-client-context")
        self.client_context = types.SimpleNamespace(**json.loads(client)) if client else None
        self._deadline = int(headers["lambda-runtime-deadline-ms"])

    def get_remaining_time_in_millis(self):
        return max(self._deadline - int(time.time() * 1000), 0)

    def log(self, message):
        sys.stdout.write(str(message))


class Format(logging.Formatter):
    converter = time.gmtime

    def format(self, record):
        record.aws_request_id = request_id
        return super().format(record)


def configure_logging():
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(Format("[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s", "%Y-%m-%dT%H:%M:%S"))
    logging.getLogger().addHandler(handler)


class Fault(Exception):
    def __init__(self, kind, message, trace=()):
        super().__init__(message)
        self.kind = kind
        self.trace = list(trace)


def describe(error):
    if isinstance(error, Fault):
        document = {"errorMessage": str(error), "errorType": error.kind}
        trace = error.trace
    else:
        document = {"errorMessage": str(error), "errorType": type(error).__name__}
        # The first frame is of this file.
        trace = traceback.format_list(traceback.extract_tb(error.__traceback__)[1:])
    document["requestId"] = request_id
    document["stackTrace"] = trace
    return document


def load_handler():
    name = os.environ["_HANDLER"]
    module_name, dot, function = name.rpartition(".")
    if not dot:
        raise Fault("Runtime.MalformedHandlerName", f"Bad handler '{name}': not enough values to unpack (expected 2, got 1)")
    try:
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        raise Fault("Runtime.ImportModuleError", f"Unable to import module '{module_name}': {error}")
    except SyntaxError as error:
        raise Fault("Runtime.UserCodeSyntaxError", f"Syntax error in module '{module_name}': {error}",
                    [f'  File "{error.filename}" Line {error.lineno}\n    {error.text}\n'])
    if not hasattr(module, function):
        raise Fault("Runtime.HandlerNotFound", f"Handler '{function}' missing on module '{module_name}'")
    return getattr(module, function)


def as_json(value):
    if isinstance(value, decimal.Decimal):
        return float(value)
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


def marshal(answer):
    try:
        return json.dumps(answer, default=as_json, ensure_ascii=False).encode()
    except Exception as error:
        raise Fault("Runtime.MarshalError", f"Unable to marshal response: {error}")


def report(api, route, error):
    document = describe(error)
    print(f"[ERROR] {document['errorType']}: {document['errorMessage']}\n" + "".join(document["stackTrace"]), flush=True)
    api.call("POST", route, f"Content-Type: application/json\r\nLambda-Runtime-Function-Error-Type: {document['errorType']}\r\n",
             json.dumps(document, ensure_ascii=False).encode())


def main():
    global request_id
    sys.path[0] = os.environ["LAMBDA_TASK_ROOT"]
    configure_logging()
    api = Api()
    try:
        handler = load_handler()
    except Exception as error:
        report(api, "/init/error", error)
        sys.exit(1)
    ask = api.text("GET", "/invocation/next")
    asked = False
    while True:
        headers, payload = api.reply() if asked else api.call("GET", "/invocation/next")
        asked = False
        request_id = headers["lambda-runtime-aws-request-id"]
        if "lambda-runtime-trace-id" in headers:
            os.environ["_X_AMZN_TRACE_ID"] = headers["lambda-runtime-trace-id"]
        try:
            answer = marshal(handler(json.loads(payload), LambdaContext(headers)))
        except Exception as error:
            report(api, f"/invocation/{request_id}/error", error)
        else:
            api.socket.sendall(api.text("POST", f"/invocation/{request_id}/response", "Content-Type: application/json\r\n", answer) + ask)
            api.reply()
            asked = True


main()
