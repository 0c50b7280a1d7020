using System.Runtime.CompilerServices;
using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using CdkRestApi = Amazon.CDK.AWS.APIGateway.RestApi;

namespace Gatehouse.Cdk;

public partial class RestApiReference
{
    private readonly Dictionary<string, IStage> _cdkStages = new(StringComparer.Ordinal);

    /// <summary>The API as other constructs of the CDK take it: domains, Route 53 targets, usage plans, alarms.</summary>
    public IRestApi RestApi => field ??= RootResourceId is { } root
        ? CdkRestApi.FromRestApiAttributes(this, "RestApi", new RestApiAttributes { RestApiId = ApiId, RootResourceId = root })
        : CdkRestApi.FromRestApiId(this, "RestApi", ApiId);

    /// <summary>A stage as other constructs of the CDK take it.</summary>
    /// <param name="name">The name of the stage.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public IStage Stage(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (!_cdkStages.TryGetValue(name, out var stage))
        {
            stage = Amazon.CDK.AWS.APIGateway.Stage.FromStageAttributes(
                this, "StageOf-" + name, new StageAttributes { RestApi = RestApi, StageName = StageName(name, file, line) });
            _cdkStages.Add(name, stage);
        }

        return stage;
    }

    /// <summary>Maps a stage to a base path of a custom domain.</summary>
    /// <param name="domain">The domain, of the REST APIs' kind; it may be of another stack.</param>
    /// <param name="scope">The stack that holds the mapping, or a construct in it.</param>
    /// <param name="id">The id, unique in the scope.</param>
    /// <param name="stage">The name of the stage.</param>
    /// <param name="basePath">The base path, without slashes around it; null for the whole domain.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public CfnBasePathMapping MapTo(
        IDomainName domain,
        Constructs.Construct scope,
        string id,
        string stage,
        string? basePath = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(domain);
        return new(scope, id, new CfnBasePathMappingProps
        {
            DomainName = domain.DomainName,
            RestApiId = ApiId,
            Stage = StageName(stage, file, line),
            BasePath = basePath,
        });
    }

    /// <summary>The ARN of a stage, as WAF and tagging take it.</summary>
    /// <param name="name">The name of the stage.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public string StageArn(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        $"arn:{Owner.Partition}:apigateway:{Owner.Region}::/restapis/{ApiId}/stages/{StageName(name, file, line)}";
}
