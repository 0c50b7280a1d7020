namespace Gatehouse.CloudFormation;

/// <summary>Turns <c>AWS::Serverless::Function</c> into the function that CloudFormation gets.</summary>
/// <remarks>See https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html.</remarks>
internal static class SamFunction
{
    public const string Type = "AWS::Serverless::Function";

    /// <summary>Properties that a Lambda function has under the same name.</summary>
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "Architectures", "CodeSigningConfigArn", "Description", "Environment", "EphemeralStorage", "FileSystemConfigs", "FunctionName", "Handler", "ImageConfig",
        "KmsKeyArn", "Layers", "LoggingConfig", "MemorySize", "PackageType", "RecursiveLoop", "ReservedConcurrentExecutions", "Role", "Runtime",
        "RuntimeManagementConfig", "SnapStart", "SourceKMSKeyArn", "Timeout", "VpcConfig",
    };

    private static readonly (string Sam, string Lambda)[] CodeMembers =
        [("Bucket", "S3Bucket"), ("Key", "S3Key"), ("Version", "S3ObjectVersion")];

    /// <summary>The function as a resource of CloudFormation.</summary>
    /// <param name="resource">The function as SAM has it.</param>
    /// <param name="globals">What the template says of all functions, or null.</param>
    public static TemplateMap Translate(TemplateMap resource, TemplateMap? globals)
    {
        var own = resource["Properties"] as TemplateMap ?? TemplateMap.Empty;
        var all = globals is null ? own : (TemplateMap)Merge(globals, own);
        var properties = all.Members.Where(member => Kept.Contains(member.Key)).ToList();
        if (Code(all) is { } code)
        {
            properties.Add(KeyValuePair.Create("Code", code));
        }

        return resource.With("Type", "AWS::Lambda::Function").With("Properties", new TemplateMap(properties));
    }

    private static TemplateValue? Code(TemplateMap function)
    {
        if (function["InlineCode"] is { } inline)
        {
            return new TemplateMap([KeyValuePair.Create("ZipFile", inline)]);
        }

        if (function["ImageUri"] is { } image)
        {
            return new TemplateMap([KeyValuePair.Create("ImageUri", image)]);
        }

        return function["CodeUri"] is TemplateMap place && place["Bucket"] is not null
            ? new TemplateMap(CodeMembers.Where(names => place[names.Sam] is not null).Select(names => KeyValuePair.Create(names.Lambda, place[names.Sam]!)))
            : function["CodeUri"];
    }

    /// <summary>As SAM merges: maps by their members, lists one after the other, of everything else the function's own.</summary>
    private static TemplateValue Merge(TemplateValue global, TemplateValue own) => (global, own) switch
    {
        (TemplateMap first, TemplateMap second) when Evaluation.FunctionIn(first) is null && Evaluation.FunctionIn(second) is null => new TemplateMap(
        [
            .. first.Members.Select(member => second[member.Key] is { } value ? KeyValuePair.Create(member.Key, Merge(member.Value, value)) : member),
            .. second.Members.Where(member => first[member.Key] is null),
        ]),
        (TemplateList first, TemplateList second) => new TemplateList(first.Items.AddRange(second.Items)),
        _ => own,
    };
}
