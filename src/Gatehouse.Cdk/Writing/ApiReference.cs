using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>An API as other constructs use it, whether it is defined in this app or was deployed by another.</summary>
public abstract partial class ApiReference : Construct
{
    private protected ApiReference(Construct scope, string id)
        : base(scope, id) => Owner = Stack.Of(this);

    /// <summary>The id of the API, such as <c>a1b2c3d4e5</c>; a token until deployment where the app defines the API.</summary>
    public string ApiId { get; private protected init; } = "";

    /// <summary>The address of the API without stage, such as <c>https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com</c>.</summary>
    public string RootUrl => field ??= $"{Scheme}://{ApiId}.execute-api.{Owner.Region}.{Owner.UrlSuffix}";

    /// <summary>The stack that holds the API or refers to it.</summary>
    private protected Stack Owner { get; }

    private protected abstract string Scheme { get; }

    /// <summary>The name of a stage; of one that the app defines, a token that makes what uses it wait for the stage.</summary>
    private protected virtual string StageName(string stage, string file, int line) => stage;

    /// <summary>The name of a stage for other constructs of ours.</summary>
    internal string StageNameFor(string stage, string file, int line) => StageName(stage, file, line);

    private protected string ApiArn(string stage, string rest) =>
        $"arn:{Owner.Partition}:execute-api:{Owner.Region}:{Owner.Account}:{ApiId}/{stage}/{rest}";

    private protected Grant Allow(IGrantable grantee, string action, string arn) => Grant.AddToPrincipal(
        new GrantOnPrincipalOptions { Grantee = grantee, Actions = [action], ResourceArns = [arn], Scope = this });
}
