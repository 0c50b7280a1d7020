using System.Text;
using Gatehouse.Functions.APIGatewayEvents;
using Gatehouse.Functions.Serialization.SystemTextJson;

namespace Gatehouse.Lambda.Tests.APIGatewayEvents;

public sealed class EventTests
{
    private static readonly DefaultLambdaJsonSerializer Serializer = new();

    [Fact]
    public void ProxyRequest_RestEvent_IsRead()
    {
        var request = Read<APIGatewayProxyRequest>("""
            {
              "resource": "/{proxy+}", "path": "/a", "httpMethod": "GET", "headers": {"A": "b"}, "multiValueHeaders": {"A": ["a", "b"]},
              "queryStringParameters": null, "multiValueQueryStringParameters": null, "pathParameters": {"proxy": "a"}, "stageVariables": null,
              "requestContext": {
                "stage": "dev", "requestTimeEpoch": 1722641683000, "identity": {"sourceIp": "1.2.3.4", "userArn": null},
                "authorizer": {"principalId": "user", "integrationLatency": 42, "numKey": "1", "boolKey": "true", "claims": {"sub": "s", "n": 1}}
              },
              "body": null, "isBase64Encoded": false
            }
            """);
        Assert.Equal("b", request.Headers!["A"]);
        Assert.Equal(["a", "b"], request.MultiValueHeaders!["A"]);
        Assert.Null(request.QueryStringParameters);
        Assert.Equal("a", request.PathParameters!["proxy"]);
        Assert.Equal(1722641683000, request.RequestContext!.RequestTimeEpoch);
        Assert.Equal("1.2.3.4", request.RequestContext.Identity!.SourceIp);
        var authorizer = request.RequestContext.Authorizer!;
        Assert.Equal("user", authorizer["principalId"].ToString());
        Assert.Equal(new Dictionary<string, string> { ["sub"] = "s" }, authorizer.Claims);
#pragma warning disable CS0618 // The old accessors are what is tested.
        Assert.Equal(("user", null, 1, true), (authorizer.PrincipalId, authorizer.StringKey, authorizer.NumKey, authorizer.BoolKey));
#pragma warning restore CS0618
    }

    [Fact]
    public void ProxyRequest_WebSocketEvent_IsRead()
    {
        var context = Read<APIGatewayProxyRequest>(
            """{"requestContext":{"routeKey":"send","eventType":"MESSAGE","connectionId":"id=","connectedAt":1674162806344,"domainName":"d","stage":"prod"},"body":"{}"}""").RequestContext!;
        Assert.Equal(("send", "MESSAGE", "id=", 1674162806344), (context.RouteKey, context.EventType, context.ConnectionId, context.ConnectedAt));
    }

    [Fact]
    public void HttpApiRequest_Event_IsRead()
    {
        var request = Read<APIGatewayHttpApiV2ProxyRequest>("""
            {
              "version": "2.0", "routeKey": "GET /a", "cookies": ["c=d"],
              "requestContext": {
                "http": {"method": "GET"}, "timeEpoch": 5,
                "authorizer": {
                  "jwt": {"claims": {"sub": "s"}, "scopes": ["a"]}, "lambda": {"n": 1},
                  "iam": {"userArn": "arn", "cognitoIdentity": {"amr": ["x"], "identityId": "i"}}
                }
              }
            }
            """);
        Assert.Equal(["c=d"], request.Cookies!);
        Assert.Equal("GET", request.RequestContext!.Http!.Method);
        var authorizer = request.RequestContext.Authorizer!;
        Assert.Equal("s", authorizer.Jwt!.Claims!["sub"]);
        Assert.Equal("1", authorizer.Lambda!["n"].ToString());
        Assert.Equal("arn", authorizer.IAM!.UserARN);
        Assert.Equal(["x"], authorizer.IAM.CognitoIdentity!.AMR!);
    }

    [Fact]
    public void AuthorizerResponse_Written_HasAwsNames()
    {
        var response = new APIGatewayCustomAuthorizerResponse
        {
            PrincipalID = "user",
            PolicyDocument = { Statement = [new() { Action = ["execute-api:Invoke"], Resource = ["arn"] }] },
            Context = new() { ["a"] = 1 },
        };
        Assert.Equal(
            """{"principalId":"user","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["execute-api:Invoke"],"Resource":["arn"]}]},"context":{"a":1}}""",
            Write(response));
    }

    [Fact]
    public void SimpleResponse_Written_HasAwsNames() =>
        Assert.Equal("""{"isAuthorized":true,"context":{"a":"b"}}""", Write(new APIGatewayCustomAuthorizerV2SimpleResponse { IsAuthorized = true, Context = new() { ["a"] = "b" } }));

    [Fact]
    public void SetHeaderValues_Appended_JoinsWithCommas()
    {
        var response = new APIGatewayHttpApiV2ProxyResponse { StatusCode = 200 };
        response.SetHeaderValues("a", "1", append: true);
        response.SetHeaderValues("a", ["2", "3"], append: true);
        Assert.Equal("""{"statusCode":200,"headers":{"a":"1,2,3"},"isBase64Encoded":false}""", Write(response));
        response.SetHeaderValues("a", "4", append: false);
        Assert.Equal("4", response.Headers!["a"]);
    }

    private static T Read<T>(string json) => Serializer.Deserialize<T>(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private static string Write<T>(T value)
    {
        using var stream = new MemoryStream();
        Serializer.Serialize(value, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
