using System.Runtime.CompilerServices;
using Amazon.CDK.AWS.Apigatewayv2;
using CdkHttpApi = Amazon.CDK.AWS.Apigatewayv2.HttpApi;
using CdkHttpStage = Amazon.CDK.AWS.Apigatewayv2.HttpStage;

namespace Gatehouse.Cdk;

public partial class HttpApiReference
{
    private readonly Dictionary<string, IHttpStage> _cdkStages = new(StringComparer.Ordinal);

    /// <summary>The API as other constructs of the CDK take it: domains, API mappings, VPC links, alarms.</summary>
    public IHttpApi HttpApi => field ??= CdkHttpApi.FromHttpApiAttributes(this, "HttpApi", new HttpApiAttributes { HttpApiId = ApiId, ApiEndpoint = RootUrl });

    /// <summary>A stage as other constructs of the CDK take it.</summary>
    /// <param name="name">The name of the stage.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public IHttpStage Stage(string name = DefaultStage, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (!_cdkStages.TryGetValue(name, out var stage))
        {
            stage = CdkHttpStage.FromHttpStageAttributes(
                this, "StageOf-" + name, new HttpStageAttributes { Api = HttpApi, StageName = StageName(name, file, line) });
            _cdkStages.Add(name, stage);
        }

        return stage;
    }
}
