using System.Text;
using System.Text.Json;

namespace Gatehouse.Testing;

/// <summary>Makes Lambda functions whose answer is always the same.</summary>
public static class FakeFunction
{
    /// <summary>A function that answers a value, written as JSON under the names that its type declares.</summary>
    /// <param name="answer">The answer, such as <c>new { statusCode = 200, body = "..." }</c>.</param>
    /// <param name="name">The function's name.</param>
    public static TestFunction Returns(object? answer, string name = "fake") => Constant(name, Function.Write(answer));

    /// <summary>A function that answers JSON as it stands.</summary>
    /// <param name="json">The answer.</param>
    /// <param name="name">The function's name.</param>
    public static TestFunction ReturnsJson(string json, string name = "fake") => Constant(name, Encoding.UTF8.GetBytes(json));

    /// <summary>A function behind a proxy integration that answers a status and a JSON body.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="body">The body, written as JSON; null for none.</param>
    /// <param name="name">The function's name.</param>
    public static TestFunction Responds(int statusCode, object? body = null, string name = "fake") => Returns(
        new
        {
            statusCode,
            headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" },
            body = body is null ? null : Encoding.UTF8.GetString(Function.Write(body).Span),
        },
        name);

    /// <summary>A function behind a proxy integration that answers the event it got as a JSON body.</summary>
    /// <param name="name">The function's name.</param>
    public static TestFunction Echo(string name = "echo") => Function.Of<JsonElement, object>(name, static input => new
    {
        statusCode = 200,
        headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" },
        body = input.GetRawText(),
    });

    /// <summary>A function that fails.</summary>
    /// <param name="message">The error's message; an authorizer that throws <c>Unauthorized</c> makes REST APIs answer 401.</param>
    /// <param name="name">The function's name.</param>
    public static TestFunction Throws(string message = "Something failed.", string name = "fake") =>
        new(name, (_, _) => throw new InvalidOperationException(message));

    /// <summary>An authorizer that answers a policy which allows everything.</summary>
    /// <param name="principal">Who calls.</param>
    /// <param name="context">What later steps see as the authorizer's context; null for none.</param>
    /// <param name="name">The function's name.</param>
    public static TestFunction Allows(string principal = "user", object? context = null, string name = "authorizer") =>
        Returns(Policy("Allow", principal, context), name);

    /// <summary>An authorizer that answers a policy which denies everything.</summary>
    /// <param name="principal">Who calls.</param>
    /// <param name="name">The function's name.</param>
    public static TestFunction Denies(string principal = "user", string name = "authorizer") => Returns(Policy("Deny", principal, null), name);

    private static Dictionary<string, object> Policy(string effect, string principal, object? context)
    {
        var policy = new Dictionary<string, object>
        {
            ["principalId"] = principal,
            ["policyDocument"] = new
            {
                Version = "2012-10-17",
                Statement = new[] { new { Action = "execute-api:Invoke", Effect = effect, Resource = "*" } },
            },
        };
        if (context is not null)
        {
            policy["context"] = context;
        }

        return policy;
    }

    private static TestFunction Constant(string name, ReadOnlyMemory<byte> answer) => new(name, (_, _) => ValueTask.FromResult(answer));
}
