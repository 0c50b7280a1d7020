using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Kinds of property that the resources of API Gateway have in common.</summary>
internal static class PropertyReading
{
    public static readonly (string, IpAddressType)[] IpAddressTypes = [("ipv4", IpAddressType.Ipv4), ("dualstack", IpAddressType.DualStack)];

    public static readonly (string, EndpointAccessMode)[] AccessModes = [("BASIC", EndpointAccessMode.Basic), ("STRICT", EndpointAccessMode.Strict)];

    public static readonly (string, LoggingLevel)[] LoggingLevels =
    [
        ("OFF", LoggingLevel.Off), ("ERROR", LoggingLevel.Error), ("INFO", LoggingLevel.Info),
        ("Off", LoggingLevel.Off), ("Error", LoggingLevel.Error), ("Info", LoggingLevel.Info),
    ];

    /// <summary>Tags, as a list of <c>Key</c> and <c>Value</c> or as a map.</summary>
    public static ValueMap<TemplateText> Tags(this PropertyReader reader)
    {
        if (reader.Map["Tags"] is not TemplateList)
        {
            return reader.TextMap("Tags");
        }

        return reader.Objects("Tags")
            .Select(tag => KeyValuePair.Create(tag.RequiredLiteral("Key"), tag.Text("Value") ?? TemplateText.Empty))
            .ToValueMap();
    }

    /// <summary>Rate and burst; what is missing of the two is the account's quota.</summary>
    public static Throttle? Throttle(this PropertyReader reader, string rate, string burst)
    {
        var (requests, bucket) = (reader.Double(rate, 0), reader.Number(burst, 0, int.MaxValue));
        return requests is null && bucket is null ? null : new(requests ?? 10_000, bucket ?? 5_000);
    }

    public static TimeSpan? Seconds(this PropertyReader reader, string name, int max = 3600) =>
        reader.Number(name, 0, max) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>A TLS security policy; whether there is one of the name, the rules say.</summary>
    public static TlsSecurityPolicy? SecurityPolicy(this PropertyReader reader, string name) =>
        reader.Literal(name) is { } policy ? new(policy) : null;

    /// <summary>Every member that is not among the known ones: kept as it is, and reported.</summary>
    public static ValueMap<TemplateValue> Unknown(this PropertyReader reader, IReadOnlySet<string> known, DiagnosticDescriptor? kind = null)
    {
        var unknown = new List<KeyValuePair<string, TemplateValue>>();
        foreach (var (name, value) in reader.Map.Members)
        {
            if (!known.Contains(name))
            {
                reader.Ignore(name);
                unknown.Add(new(name, value));
                reader.Diagnostics.Add((kind ?? DiagnosticCatalogue.PropertyWithoutEffect).At(reader.At(name), name, reader.Owner, NearestName.Hint(name, known)));
            }
        }

        return unknown.ToValueMap();
    }

    /// <summary>A status code; null where there is none that API Gateway takes.</summary>
    public static int? Status(this PropertyReader reader, string name)
    {
        if (reader.Literal(name) is not { } text)
        {
            return null;
        }

        if (StatusCode(text) is { } status)
        {
            return status;
        }

        reader.Diagnostics.Add(DiagnosticCatalogue.NotAStatusCode.At(reader.At(name), text));
        return null;
    }

    public static int? StatusCode(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var status) && status is >= 100 and <= 599
            ? status
            : null;

    /// <summary>Templates by content type; one that is null passes the body on, as an empty one does.</summary>
    public static ValueMap<TemplateText> Templates(this PropertyReader reader, string name)
    {
        if (reader.Map[name] is not TemplateMap map || !map.Members.Any(member => member.Value is TemplateNull))
        {
            return reader.TextMap(name);
        }

        reader.Ignore(name);
        return map.Members
            .Select(member => KeyValuePair.Create(member.Key, Coercion.ToText(member.Value) ?? TemplateText.Empty))
            .ToValueMap();
    }
}
