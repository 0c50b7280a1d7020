using Amazon.CDK;
using Constructs;
using Gatehouse.Cdk;

namespace Infra.Chat;

/// <summary>The WebSocket API of the tutorial, with its function, which may post to connections.</summary>
public sealed class ChatStack : Stack
{
    public ChatStack(Construct scope, string id)
        : base(scope, id)
    {
        var function = DotNetFunction.FromProject(this, "Function", "lambdas/ChatSocket");
        var chat = new WebSocketGateway(this, "Chat", ChatApi.Definition(function));
        chat.GrantManageConnections(function, "prod");

        new CfnOutput(this, "Url", new CfnOutputProps { Value = chat.Url("prod") });
    }
}
