using System.Text.Json;

namespace Gatehouse.Local.Rest;

/// <summary>The member <c>requestContext</c> of events.</summary>
internal static class LambdaEventContext
{
    public static void Write(Utf8JsonWriter json, RestContext context)
    {
        var options = context.Options;
        var route = context.Route!;
        json.WriteStartObject();
        json.WriteString("resourceId"u8, route.ResourceId);
        if (context.Authorizer is { } authorizer)
        {
            json.WritePropertyName("authorizer"u8);
            WriteAuthorizer(json, authorizer);
        }

        json.WriteString("resourcePath"u8, route.ResourcePath);
        if (route.Route.OperationName is { } operation)
        {
            json.WriteString("operationName"u8, operation);
        }

        json.WriteString("httpMethod"u8, context.Method);
        json.WriteString("extendedRequestId"u8, context.ExtendedRequestId);
        json.WriteString("requestTime"u8, context.RequestTimeText);
        json.WriteString("path"u8, context.FullPath);
        json.WriteString("accountId"u8, options.AccountId);
        json.WriteString("protocol"u8, "HTTP/1.1"u8);
        json.WriteString("stage"u8, context.Stage.Name);
        json.WriteString("domainPrefix"u8, DomainNames.Prefix(context.Request.DomainName));
        json.WriteNumber("requestTimeEpoch"u8, context.RequestTime.ToUnixTimeMilliseconds());
        json.WriteString("requestId"u8, context.RequestId);
        json.WritePropertyName("identity"u8);
        WriteIdentity(json, context);
        json.WriteString("domainName"u8, context.Request.DomainName);
        json.WriteString("deploymentId"u8, context.Stage.DeploymentId);
        json.WriteString("apiId"u8, options.ApiId);
        if (context.Stage.IsCanary is { } canary)
        {
            json.WriteBoolean("isCanaryRequest"u8, canary);
        }

        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, RestContext context)
    {
        var identity = context.Identity;
        json.WriteStartObject();
        json.WriteString("cognitoIdentityPoolId"u8, identity.CognitoIdentityPoolId);
        json.WriteString("accountId"u8, identity.AccountId);
        json.WriteString("cognitoIdentityId"u8, identity.CognitoIdentityId);
        json.WriteString("caller"u8, identity.Caller);
        json.WriteString("sourceIp"u8, identity.SourceIp);
        json.WriteString("principalOrgId"u8, identity.PrincipalOrgId);
        json.WriteString("accessKey"u8, identity.AccessKey);
        json.WriteString("cognitoAuthenticationType"u8, identity.CognitoAuthenticationType);
        json.WriteString("cognitoAuthenticationProvider"u8, identity.CognitoAuthenticationProvider);
        json.WriteString("userArn"u8, identity.UserArn);
        json.WriteString("userAgent"u8, identity.UserAgent);
        json.WriteString("user"u8, identity.User);
        WriteIfKnown(json, "apiKey", identity.ApiKey);
        WriteIfKnown(json, "apiKeyId", identity.ApiKeyId);
        WriteIfKnown(json, "vpcId", identity.VpcId);
        WriteIfKnown(json, "vpceId", identity.VpceId);
        context.ClientCertificate?.Write(json);
        json.WriteEndObject();
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteAuthorizer(Utf8JsonWriter json, AuthorizerResult authorizer)
    {
        json.WriteStartObject();
        if (authorizer.Claims is { } claims)
        {
            json.WriteStartObject("claims"u8);
            foreach (var (name, value) in claims)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }
        else
        {
            json.WriteString("principalId"u8, authorizer.PrincipalId);
            if (authorizer.IntegrationLatency is { } latency)
            {
                json.WriteNumber("integrationLatency"u8, latency);
            }

            foreach (var (name, value) in authorizer.Context)
            {
                if (name is not ("principalId" or "integrationLatency"))
                {
                    json.WriteString(name, value);
                }
            }
        }

        json.WriteEndObject();
    }
}
