using System.Collections.Immutable;
using Gatehouse.CloudFormation;

namespace Gatehouse.Local.Stacks;

/// <summary>Finds the Lambda functions of a stack.</summary>
internal static class FunctionResources
{
    private const string FunctionType = "AWS::Lambda::Function";
    private static readonly string[] QualifierTypes = ["AWS::Lambda::Alias", "AWS::Lambda::Version"];

    /// <summary>Properties that mean nothing on one machine.</summary>
    private static readonly string[] WithoutMeaning =
    [
        "Role", "Description", "Tags", "VpcConfig", "TracingConfig", "KmsKeyArn", "CodeSigningConfigArn", "LoggingConfig", "RecursiveLoop", "SnapStart",
        "RuntimeManagementConfig", "FileSystemConfigs", "DeadLetterConfig", "EphemeralStorage", "PackageType", "Policy", "FunctionName",
    ];

    /// <summary>The functions of a stack, in the order of its template.</summary>
    public static ImmutableArray<FunctionResource> Find(LoadedStack stack, DiagnosticBag diagnostics, GivenFunctions? given = null)
    {
        var qualifiers = Qualifiers(stack);
        return [.. stack.Template.OfType(FunctionType).Select(resource => Read(resource, stack, qualifiers, given, diagnostics))];
    }

    private static FunctionResource Read(
        EvaluatedResource resource, LoadedStack stack, ILookup<string, KeyValuePair<string, string>> qualifiers, GivenFunctions? given, DiagnosticBag diagnostics)
    {
        var reader = new PropertyReader(resource, diagnostics);
        var runtime = reader.Literal("Runtime");
        var arn = stack.Environment.Resolve(TemplateText.GetAtt(resource.LogicalId, "Arn"));
        var own = given?.InPlaceOf(resource.LogicalId, arn, diagnostics);
        if (own is not null)
        {
            reader.Ignore("Code", "CodeUri");
        }

        var function = new FunctionResource
        {
            LogicalId = resource.LogicalId,
            Name = stack.Environment.Resolve(TemplateText.Ref(resource.LogicalId)),
            Arn = arn,
            Runtime = runtime,
            Handler = reader.Literal("Handler") ?? ImageCommand(reader),
            Code = own is null ? FunctionCodeReader.Read(reader, resource, runtime, stack) : null,
            Given = own,
            Variables = Variables(reader, resource, stack),
            Timeout = TimeSpan.FromSeconds(reader.Int("Timeout", 1..900) ?? 3),
            MemoryMegabytes = reader.Int("MemorySize", 128..32768) ?? 128,
            Architecture = reader.Literals("Architectures") is [var only] ? only : "x86_64",
            Layers = FunctionLayers.Read(reader, resource, stack),
            ReservedConcurrency = reader.Number("ReservedConcurrentExecutions", 0, int.MaxValue),
            Qualifiers = qualifiers[arn].ToValueMap(),
            Origin = Origin.At(resource.At()),
        };
        reader.Ignore(WithoutMeaning);
        reader.ReportUnread();
        return function;
    }

    /// <summary>The handler that a container image is started with.</summary>
    private static string? ImageCommand(PropertyReader reader) =>
        reader.Object("ImageConfig") is { } image && image.Has("Command") && image.Literals("Command") is [var command, ..] ? command : null;

    private static ValueMap<string> Variables(PropertyReader reader, EvaluatedResource resource, LoadedStack stack)
    {
        if (reader.Object("Environment") is not { } environment)
        {
            return [];
        }

        var variables = new List<KeyValuePair<string, string>>();
        foreach (var (name, text) in environment.TextMap("Variables"))
        {
            if (!stack.Environment.TryResolve(text, out var value, out var missing))
            {
                reader.Diagnostics.Add(DiagnosticCatalogue.VariableNotKnown.At(
                    resource.At($"/Properties/Environment/Variables/{JsonPointer.Escape(name)}"), resource.LogicalId, name, missing));
            }

            variables.Add(KeyValuePair.Create(name, value));
        }

        return variables.ToValueMap();
    }

    /// <summary>Qualifier and ARN of every alias and version, by the ARN of its function.</summary>
    private static ILookup<string, KeyValuePair<string, string>> Qualifiers(LoadedStack stack) => stack.Template.Resources
        .Where(resource => QualifierTypes.Contains(resource.Type))
        .Select(resource => stack.Environment.Resolve(TemplateText.Ref(resource.LogicalId)))
        .ToLookup(
            arn => arn[..arn.LastIndexOf(':')],
            arn => KeyValuePair.Create(arn[(arn.LastIndexOf(':') + 1)..], arn),
            StringComparer.Ordinal);
}
