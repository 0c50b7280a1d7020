namespace Gatehouse.Clients;

/// <summary>Writes the types that a client declares.</summary>
internal static class CSharpDeclarations
{
    /// <summary>What a record has by itself.</summary>
    private static readonly string[] OwnMembers =
        ["Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString"];

    public static void Write(SourceText text, ClientDeclaration declaration)
    {
        text.Gap().Add(CSharpText.Summary(declaration.Description ?? $"The model {declaration.Name}."));
        switch (declaration)
        {
            case ClientDeclaration.Record record:
                text.Block($"public sealed record {record.Name}{(record.Base is { } name ? " : " + name : "")}", () => Members(text, record));
                break;
            case ClientDeclaration.Hierarchy hierarchy:
                Hierarchy(text, hierarchy);
                break;
            case ClientDeclaration.Enum choice:
                Enum(text, choice);
                break;
            default:
                throw new InvalidOperationException(declaration.GetType().Name);
        }
    }

    private static void Members(SourceText text, ClientDeclaration.Record record)
    {
        var names = new NameSet([record.Name, .. OwnMembers, .. record.IsOpen ? ["AdditionalProperties"] : Array.Empty<string>()]);
        foreach (var member in record.Members)
        {
            var name = names.Take(Member(member.Name, record.Name));
            text.Gap().Add(CSharpText.Summary(member.Description ?? $"The member {member.Name}."));
            text.AddIf(!member.IsRequired, $"[{CSharpType.Serialization}JsonIgnore(Condition = {CSharpType.Serialization}JsonIgnoreCondition.WhenWritingNull)]");
            text.Add($"[{CSharpType.Serialization}JsonPropertyName({SourceText.Literal(member.Name)})]");
            text.Add(member.IsRequired
                ? $"public required {CSharpType.Of(member.Type)} {name} {{ get; init; }}"
                : $"public {CSharpType.Of(member.Type with { IsNullable = true })} {name} {{ get; init; }}");
        }

        if (record.IsOpen)
        {
            text.Gap().Add(CSharpText.Summary("Members besides those that have a name here."))
                .Add($"[{CSharpType.Serialization}JsonExtensionData]")
                .Add($"public global::System.Collections.Generic.Dictionary<string, {CSharpType.Json}JsonElement>? AdditionalProperties {{ get; set; }}");
        }
    }

    private static void Hierarchy(SourceText text, ClientDeclaration.Hierarchy hierarchy)
    {
        text.Add($"[{CSharpType.Serialization}JsonPolymorphic(TypeDiscriminatorPropertyName = {SourceText.Literal(hierarchy.Discriminator)})]");
        foreach (var (value, name) in hierarchy.Records)
        {
            text.Add($"[{CSharpType.Serialization}JsonDerivedType(typeof({name}), {SourceText.Literal(value)})]");
        }

        text.Add($"public abstract record {hierarchy.Name};");
    }

    private static string Member(string wireName, string owner)
    {
        var name = Identifier.Pascal(wireName);
        return name == owner || OwnMembers.Contains(name, StringComparer.Ordinal) ? name + "Value" : name;
    }

    private static void Enum(SourceText text, ClientDeclaration.Enum choice)
    {
        var names = new NameSet([]);
        var values = choice.Values.Select(value => (Wire: value, Name: names.Take(Identifier.Pascal(value, value.Length == 0 ? "Empty" : "Value")))).ToList();
        var converter = Converter(choice.Name);
        text.Add($"[{CSharpType.Serialization}JsonConverter(typeof({converter}))]");
        text.Block($"public enum {choice.Name}", () =>
        {
            foreach (var (wire, name) in values)
            {
                text.Gap().Add(CSharpText.Summary($"The text {wire}.")).Add(name + ",");
            }
        });
        text.Gap().Block($"internal sealed class {converter} : {CSharpType.Serialization}JsonConverter<{choice.Name}>", () =>
        {
            text.Block(
                $"public override {choice.Name} Read(ref {CSharpType.Json}Utf8JsonReader reader, global::System.Type typeToConvert, {CSharpType.Json}JsonSerializerOptions options) => reader.TokenType != {CSharpType.Json}JsonTokenType.String ? throw new {CSharpType.Json}JsonException() : reader.GetString() switch",
                () =>
                {
                    foreach (var (wire, name) in values)
                    {
                        text.Add($"{SourceText.Literal(wire)} => {choice.Name}.{name},");
                    }

                    text.Add($"var other => throw new {CSharpType.Json}JsonException($\"'{{other}}' is none of the values of {choice.Name}.\"),");
                },
                "};");
            text.Gap().Block(
                $"public override void Write({CSharpType.Json}Utf8JsonWriter writer, {choice.Name} value, {CSharpType.Json}JsonSerializerOptions options) => writer.WriteStringValue(value switch",
                () =>
                {
                    foreach (var (wire, name) in values)
                    {
                        text.Add($"{choice.Name}.{name} => {SourceText.Literal(wire)},");
                    }

                    text.Add($"_ => throw new {CSharpType.Json}JsonException($\"{{(int)value}} is none of the values of {choice.Name}.\"),");
                },
                "});");
        });
    }

    /// <summary>The underscore keeps it apart from every declared type.</summary>
    private static string Converter(string name) => name + "_Converter";
}
