using System.Runtime.CompilerServices;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>The functions of an app that APIs name by their physical names, by the ARN as it was put together.</summary>
internal sealed class NamedFunctions
{
    private static readonly ConditionalWeakTable<IConstruct, NamedFunctions> Apps = [];
    private readonly Dictionary<string, Function> _functions = new(StringComparer.Ordinal);

    public static NamedFunctions Of(Construct scope) => Apps.GetValue(scope.Node.Root, _ => new NamedFunctions());

    public IReadOnlyDictionary<string, Function> ByArn => _functions;

    public void Add(string arn, Function function) => _functions[arn] = function;
}
