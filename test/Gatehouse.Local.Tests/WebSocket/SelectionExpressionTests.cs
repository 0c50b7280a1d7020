using System.Text.Json;
using Gatehouse.Local.WebSockets;

namespace Gatehouse.Local.Tests.WebSocket;

public sealed class SelectionExpressionTests
{
    [Theory]
    [InlineData("$request.body.action", "join")]
    [InlineData("${request.body.service}/${request.body.action}", "chat/join")]
    [InlineData("${request.body.action}-${request.body.invalidPath}", "join-")]
    [InlineData("$request.body.service-$request.body.action", "chat-join")]
    [InlineData("action", "action")]
    [InlineData("\\$default", "$default")]
    [InlineData("$request.body.data.list[1]", "b")]
    [InlineData("$request.body.data.list", "[a, b]")]
    [InlineData("$request.body.data['odd name']", "x")]
    [InlineData("$request.body.number", "7")]
    [InlineData("${stageVariables.prefix}.$request.body.action", "v1.join")]
    [InlineData("$context.stage", "dev")]
    [InlineData("$request.body.missing", "")]
    [InlineData("$request.body.action.", "join.")]
    public void Evaluate_GivesTheKey(string expression, string expected)
    {
        var body = JsonSerializer.Deserialize<JsonElement>("""{"service":"chat","action":"join","number":7,"data":{"list":["a","b"],"odd name":"x"}}""");

        var key = SelectionExpression.Parse(expression, out var problem)!.Evaluate(new()
        {
            Body = body,
            StageVariables = new Dictionary<string, string> { ["prefix"] = "v1" },
            Context = name => name == "stage" ? "dev" : null,
        });

        Assert.Empty(problem);
        Assert.Equal(expected, key);
    }

    [Theory]
    [InlineData("${request.body.action")]
    [InlineData("$")]
    [InlineData("$nothing.of.this")]
    [InlineData("$request.body[")]
    public void Parse_CannotBeRead_SaysWhy(string expression)
    {
        Assert.Null(SelectionExpression.Parse(expression, out var problem));
        Assert.NotEmpty(problem);
    }
}
