using System.Runtime.CompilerServices;
using Amazon.CDK.AWS.Apigatewayv2;
using CdkWebSocketApi = Amazon.CDK.AWS.Apigatewayv2.WebSocketApi;
using CdkWebSocketStage = Amazon.CDK.AWS.Apigatewayv2.WebSocketStage;

namespace Gatehouse.Cdk;

public partial class WebSocketApiReference
{
    private readonly Dictionary<string, IWebSocketStage> _cdkStages = new(StringComparer.Ordinal);

    /// <summary>The API as other constructs of the CDK take it: domains, API mappings, alarms.</summary>
    public IWebSocketApi WebSocketApi => field ??= CdkWebSocketApi.FromWebSocketApiAttributes(
        this, "WebSocketApi", new WebSocketApiAttributes { WebSocketId = ApiId, ApiEndpoint = RootUrl });

    /// <summary>A stage as other constructs of the CDK take it.</summary>
    /// <param name="name">The name of the stage.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public IWebSocketStage Stage(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (!_cdkStages.TryGetValue(name, out var stage))
        {
            stage = CdkWebSocketStage.FromWebSocketStageAttributes(
                this, "StageOf-" + name, new WebSocketStageAttributes { Api = WebSocketApi, StageName = StageName(name, file, line) });
            _cdkStages.Add(name, stage);
        }

        return stage;
    }
}
