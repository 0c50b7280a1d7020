using System.Globalization;
using System.Text;

namespace Gatehouse.CloudFormation;

/// <summary>Fills the patterns of a <see cref="ResourceShape"/> for one resource.</summary>
/// <param name="resource">The resource.</param>
/// <param name="template">The template it stands in.</param>
/// <param name="resolve">Fills the references of a property.</param>
internal sealed class ResourceIdentity(EvaluatedResource resource, EvaluatedTemplate template, Func<TemplateText, string> resolve)
{
    /// <summary>AWS cuts made-up names so that they fit the shortest limit, that of functions and roles.</summary>
    private const int MaxName = 64;

    private string Seed => $"{template.Options.StackName}/{resource.LogicalId}";

    /// <summary>The name a resource gets that is not given one.</summary>
    public string MadeUpName(bool lowerCase)
    {
        var suffix = StableId.Alphanumeric(Seed + "/name", 12);
        suffix = lowerCase ? suffix : suffix.ToUpperInvariant();
        var room = MaxName - suffix.Length - 2;
        var stack = template.Options.StackName;
        var logicalId = resource.LogicalId.Length > room / 2 ? resource.LogicalId[..(room / 2)] : resource.LogicalId;
        stack = stack.Length > room - logicalId.Length ? stack[..(room - logicalId.Length)] : stack;
        var name = $"{stack}-{logicalId}-{suffix}";
        return lowerCase ? name.ToLowerInvariant() : name;
    }

    public string Fill(string pattern, ResourceShape shape)
    {
        if (!pattern.Contains('{', StringComparison.Ordinal))
        {
            return pattern;
        }

        var text = new StringBuilder();
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            if (open < 0)
            {
                text.Append(pattern, at, pattern.Length - at);
                break;
            }

            var close = pattern.IndexOf('}', open);
            text.Append(pattern, at, open - at).Append(Value(pattern[(open + 1)..close], shape));
            at = close + 1;
        }

        return text.ToString();
    }

    private string Value(string name, ResourceShape shape) => name switch
    {
        "name" => (shape.NameProperty is { } property ? Property(property) : null) ?? MadeUpName(shape.LowerCase),
        "region" => template.Options.Region,
        "account" => template.Options.AccountId,
        "partition" => template.Options.Partition,
        "suffix" => template.Options.UrlSuffix,
        "stack" => template.Options.StackName,
        "id" => StableId.Alphanumeric(Seed),
        "root" => StableId.Alphanumeric(Seed + "/root"),
        "uuid" => StableId.Uuid(Seed),
        "poolid" => StableId.Alphanumeric(Seed, 9),
        "scheme" => Property("ProtocolType") == "WEBSOCKET" ? "wss" : "https",
        "function" => FunctionArn(),
        "version" => Version(),
        _ when name.StartsWith("id", StringComparison.Ordinal) && int.TryParse(name.AsSpan(2), out var length) => StableId.Alphanumeric(Seed, length),
        _ when name.StartsWith("hex", StringComparison.Ordinal) && int.TryParse(name.AsSpan(3), out var length) => StableId.Hexadecimal(Seed, length),
        _ => Property(name) ?? $"{resource.LogicalId}.{name}",
    };

    private string? Property(string name) =>
        resource.Properties[name] is { } value && Coercion.ToText(value) is { } text ? resolve(text) : null;

    /// <summary>The ARN, without qualifier, of the function that an alias or version belongs to.</summary>
    private string FunctionArn()
    {
        var function = Property("FunctionName") ?? resource.LogicalId;
        if (!function.StartsWith("arn:", StringComparison.Ordinal))
        {
            return $"arn:{template.Options.Partition}:lambda:{template.Options.Region}:{template.Options.AccountId}:function:{function.Split(':')[0]}";
        }

        return string.Join(':', function.Split(':').Take(7));
    }

    /// <summary>Versions are counted from 1 in the order of the template.</summary>
    private string Version()
    {
        var function = resource.Properties["FunctionName"];
        var place = template
            .OfType(resource.Type)
            .Where(version => Equals(version.Properties["FunctionName"], function))
            .TakeWhile(version => version.LogicalId != resource.LogicalId)
            .Count();
        return (place + 1).ToString(CultureInfo.InvariantCulture);
    }
}
