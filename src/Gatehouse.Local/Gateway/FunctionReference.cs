using System.Text.RegularExpressions;

namespace Gatehouse.Local;

/// <summary>A function as people and integrations name it: by name, by partial or whole ARN, each with or without a version or alias, or by the URI that invokes it.</summary>
/// <remarks>See https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_RequestParameters.</remarks>
/// <param name="Text">What was written.</param>
/// <param name="Name">The name.</param>
/// <param name="Region">The region; null where none is written.</param>
/// <param name="Account">The account; null where none is written.</param>
/// <param name="Qualifier">The version or alias; null where none is written.</param>
internal sealed partial record FunctionReference(string Text, string Name, string? Region = null, string? Account = null, string? Qualifier = null)
{
    private const string Import = "Fn::ImportValue ";

    /// <summary>The name, with the qualifier if there is one.</summary>
    public string QualifiedName => Qualifier is null ? Name : $"{Name}:{Qualifier}";

    /// <summary>Reads whatever was written; what an export holds that nobody knows goes by the name of the export.</summary>
    public static FunctionReference Parse(string text)
    {
        if (text.StartsWith(Import, StringComparison.Ordinal))
        {
            return new(text[Import.Length..], text[Import.Length..]);
        }

        var match = Form().Match(text);
        return match.Success
            ? new(text, match.Groups["name"].Value, Part(match, "region"), Part(match, "account"), Part(match, "qualifier"))
            : new(text, text);
    }

    /// <summary>How well this name fits a function that is called: the more it says, the better; 0 when it means another.</summary>
    public int Fit(FunctionReference called)
    {
        if (Text == called.Text)
        {
            return int.MaxValue;
        }

        return Name != called.Name || Differs(Region, called.Region) || Differs(Account, called.Account) || (Qualifier is not null && Qualifier != called.Qualifier)
            ? 0
            : 1 + (Region is null ? 0 : 1) + (Account is null ? 0 : 1) + (Qualifier is null ? 0 : 4);
    }

    private static bool Differs(string? given, string? called) => given is not null && called is not null && given != called;

    private static string? Part(Match match, string name) => match.Groups[name] is { Success: true, Length: > 0 } group ? group.Value : null;

    [GeneratedRegex(@"^(?:arn:[^:]*:apigateway:[^:]*:lambda:path/[^/]*/functions/)?(?:arn:[^:]*:lambda:(?<region>[^:]*):)?(?:(?<account>[^:/]*):)?(?:function:)(?<name>[^:/]+?)(?::(?<qualifier>[^:/]*))?(?:/invocations|/response-streaming-invocations)?$|^(?<name>[^:]+)(?::(?<qualifier>[^:]*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
