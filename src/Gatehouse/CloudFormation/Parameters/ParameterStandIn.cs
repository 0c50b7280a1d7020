namespace Gatehouse.CloudFormation;

/// <summary>Made-up values for parameters that have none, of the right kind and the same at every run.</summary>
internal static class ParameterStandIn
{
    private const int ListLength = 3;

    public static string For(string name, ParameterType type, TemplateMap definition, TemplateOptions options)
    {
        if (definition["AllowedValues"] is TemplateList { Items: [var first, ..] } && Coercion.ToText(first)?.Literal is { } allowed)
        {
            return allowed;
        }

        return type.IsList
            ? string.Join(',', Enumerable.Range(1, ListLength).Select(i => One($"{name}{i}", type, definition, options)))
            : One(name, type, definition, options);
    }

    private static string One(string name, ParameterType type, TemplateMap definition, TemplateOptions options) => type.Name switch
    {
        "Number" => Literal(definition, "MinValue") ?? Literal(definition, "MaxValue") ?? "1",
        "AWS::EC2::VPC::Id" => Id("vpc", name),
        "AWS::EC2::Subnet::Id" => Id("subnet", name),
        "AWS::EC2::SecurityGroup::Id" => Id("sg", name),
        "AWS::EC2::Instance::Id" => Id("i", name),
        "AWS::EC2::Image::Id" => Id("ami", name),
        "AWS::EC2::Volume::Id" => Id("vol", name),
        "AWS::EC2::AvailabilityZone::Name" => options.Region + (char)('a' + ((name[^1] - '0' + 2) % 3)),
        "AWS::Route53::HostedZone::Id" => "Z" + StableId.Alphanumeric(name, 20).ToUpperInvariant(),
        _ => Fit(name, definition),
    };

    private static string Id(string prefix, string name) => $"{prefix}-{StableId.Hexadecimal(name, 17)}";

    private static string Fit(string name, TemplateMap definition)
    {
        if (int.TryParse(Literal(definition, "MaxLength"), out var max) && max >= 0 && max < name.Length)
        {
            return name[..max];
        }

        return int.TryParse(Literal(definition, "MinLength"), out var min) ? name.PadRight(Math.Min(min, 4096), 'x') : name;
    }

    private static string? Literal(TemplateMap definition, string name) =>
        definition[name] is { } value ? Coercion.ToText(value)?.Literal : null;
}
