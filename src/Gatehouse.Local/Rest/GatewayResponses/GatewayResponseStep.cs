using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>Runs the steps inside, and renders the gateway's own answer if one of them failed.</summary>
internal sealed class GatewayResponseStep : RestStep
{
    private readonly RestStep _inner;

    private GatewayResponseStep(RestStep inner) => _inner = inner;

    public override string Name => "GatewayResponse";

    public static RestStep Around(StageBuild stage, RestStep inner) => new GatewayResponseStep(inner);

    public override ValueTask RunAsync(RestContext context)
    {
        var running = _inner.RunAsync(context);
        if (!running.IsCompletedSuccessfully)
        {
            return FinishAsync(context, running);
        }

        Finish(context);
        return ValueTask.CompletedTask;
    }

    private static async ValueTask FinishAsync(RestContext context, ValueTask running)
    {
        await running.ConfigureAwait(false);
        Finish(context);
    }

    private static void Finish(RestContext context)
    {
        if (context.Failure is { } failure)
        {
            context.Answer = context.Stage.GatewayResponses.Render(context, failure);
        }

        Compression.Apply(context);
        if (context.IsEdge)
        {
            EdgeHeaders.AddTo(context.Answer, context);
        }

        StandardHeaders.Add(context.Answer, context.RequestId, context.ExtendedRequestId, context.Options.Time.GetUtcNow());
    }
}
