using System.Buffers;
using System.Text.Json;

namespace Gatehouse.Local.Rest;

/// <summary>What Lambda authorizers are sent.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html.</remarks>
internal static class AuthorizerEvent
{
    /// <summary>The event of a TOKEN authorizer.</summary>
    public static ReadOnlyMemory<byte> OfToken(RestContext context, string token)
    {
        var buffer = new ArrayBufferWriter<byte>(256 + token.Length);
        using (var json = LambdaEvent.Writer(buffer))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "TOKEN"u8);
            json.WriteString("methodArn"u8, context.MethodArn);
            json.WriteString("authorizationToken"u8, token);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>The event of a REQUEST authorizer: that of a proxy integration without body, and with empty objects where that has null.</summary>
    public static ReadOnlyMemory<byte> OfRequest(RestContext context)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = LambdaEvent.Writer(buffer))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "REQUEST"u8);
            json.WriteString("methodArn"u8, context.MethodArn);
            json.WriteString("resource"u8, context.Route!.ResourcePath);
            json.WriteString("path"u8, context.Path);
            json.WriteString("httpMethod"u8, context.Method);
            context.Headers.WriteTo(json, "headers"u8, "multiValueHeaders"u8);
            context.Query.WriteTo(json, "queryStringParameters"u8, "multiValueQueryStringParameters"u8);
            json.WriteStartObject("pathParameters"u8);
            for (var index = 0; index < context.PathParameters.Count; index++)
            {
                json.WriteString(context.PathParameters[index].Key, context.PathParameters[index].Value);
            }

            json.WriteEndObject();
            json.WriteStartObject("stageVariables"u8);
            foreach (var (name, value) in context.Stage.Variables)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
            json.WritePropertyName("requestContext"u8);
            LambdaEventContext.Write(json, context);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
