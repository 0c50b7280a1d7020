using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Gatehouse.CloudFormation;

namespace Gatehouse.Tests.CloudFormation;

/// <summary>What holds for every template.</summary>
public sealed class TemplateLawTests
{
    private const int Cases = 300;

    private static readonly string[] Texts = ["", "a", "b c", "${", "${y}", "${z ${y}", "$x", "}", "é", "{{resolve:ssm:/x}}", "12", "yes", "#x", "- a", ": ", "'", "\"", "\n"];

    private static readonly (string Sub, string Value)[] References =
    [
        ("${AWS::Region}", """{"Ref":"AWS::Region"}"""),
        ("${Queue}", """{"Ref":"Queue"}"""),
        ("${Queue.Arn}", """{"Fn::GetAtt":["Queue","Arn"]}"""),
        ("${Name}", """{"Ref":"Name"}"""),
    ];

    private static readonly Gen<(string Sub, string Value)> Piece = Gen.OneOf(
        Gen.Elements(References),
        Gen.Elements(Texts.Where(text => text is not ("${" or "${z ${y}"))).Select(text => (text.Replace("${", "${!", StringComparison.Ordinal), JsonSerializer.Serialize(text))));

    private static readonly Gen<string> Scalar = Gen.OneOf(
        Gen.Elements(Texts).Select(text => JsonSerializer.Serialize(text)),
        Gen.Elements("1", "2.0", "-3", "1e3", "true", "false"),
        Gen.Elements(References).Select(reference => reference.Value),
        Gen.OneOf(Gen.Elements(References), Gen.Elements(Texts).Select(text => (Sub: "", Value: JsonSerializer.Serialize(text)))).ArrayOf().Select(pieces => $$"""{"Fn::Join":["",[{{string.Join(',', pieces.Select(piece => piece.Value))}}]]}"""),
        Gen.Elements("""{"Fn::ImportValue":"x"}""", """{"Fn::Base64":{"Ref":"Queue"}}""", """{"Fn::Select":[5,{"Fn::Split":[":",{"Fn::GetAtt":["Queue","Arn"]}]}]}"""),
        Gen.Elements("""{"Fn::If":["Yes","a","b"]}""", """{"Fn::FindInMap":["M","us-east-1","K"]}""", """{"Fn::If":["Yes",{"Ref":"AWS::NoValue"},1]}"""));

    [Fact]
    public void SubAndJoin_OfTheSamePieces_AreEqual() => Check(
        Piece.ArrayOf().Where(pieces => pieces.Length > 0),
        pieces =>
        {
            var sub = JsonSerializer.Serialize(string.Concat(pieces.Select(piece => piece.Sub)));
            var template = Json($$"""{"A":{"Fn::Sub":{{sub}} },"B":{"Fn::Join":["",[{{string.Join(',', pieces.Select(piece => piece.Value))}}]]} }""");
            return Equals(template["A"], template["B"]);
        });

    [Fact]
    public void Evaluate_WhatWasEvaluated_ChangesNothing() => Check(Value(3), value =>
    {
        var once = Json($$"""{"V":[{{value}}]}""");
        return once.Equals(Json(once.ToJson()));
    });

    [Fact]
    public void Parse_JsonAndYaml_GiveTheSameTree() => Check(Value(3), value =>
    {
        var json = TemplateDocument.ParseFragment($$"""{"V":[{{value}}]}""", "a.json");
        var yaml = TemplateDocument.ParseFragment(Yaml(json.Root, 0), "a.yaml");
        return yaml.IsYaml && json.Root.Equals(yaml.Root);
    });

    [Fact]
    public void Parse_DamagedText_IsADiagnosticNeverAnException()
    {
        var random = new Random(20_240_607);
        const string Start = "Transform: AWS::LanguageExtensions\nConditions:\n  C: !Equals [!Ref 'A', \"b\"]\nResources:\n  A: &x\n    Type: >-\n      X\n    Properties: { a: [1, !Sub '${B}', *y], ? b }\n  Fn::ForEach::L: [I, [a], { 'R${I}': *x }]\n";
        const string Noise = "{}[]:,-?!&*|>'\"%@`#\t\n \\~$<=0xé\0";
        for (var run = 0; run < 4_000; run++)
        {
            var text = new StringBuilder(Start);
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                var at = random.Next(text.Length);
                _ = random.Next(3) switch
                {
                    0 => text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at)),
                    1 => text.Insert(at, Noise[random.Next(Noise.Length)]),
                    _ => text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 30), text.Length - at))),
                };
            }

            foreach (var name in (string[])["a.yaml", "a.json"])
            {
                var template = TemplateEvaluator.Evaluate(TemplateDocument.Parse(text.ToString(), name));
                Assert.All(template.Diagnostics, diagnostic => Assert.NotEmpty(diagnostic.Message));
            }
        }
    }

    private static Gen<string> Value(int depth) => depth == 0
        ? Scalar
        : Gen.OneOf(
            Scalar,
            Value(depth - 1).ArrayOf(3).Select(items => $"[{string.Join(',', items)}]"),
            Value(depth - 1).ArrayOf(3).Select(items => $"{{{string.Join(',', items.Select((item, i) => $"\"k {i}\":{item}"))}}}"));

    private static void Check<T>(Gen<T> values, Func<T, bool> law) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(new Replay(new Rnd(42, 43), null)));

    private static TemplateMap Json(string properties)
    {
        var template = Templates.Evaluate($$"""
            {
              "Parameters": { "Name": { "Type": "String", "Default": "bob" } },
              "Mappings": { "M": { "us-east-1": { "K": "v" } } },
              "Conditions": { "Yes": { "Fn::Equals": ["a", "a"] } },
              "Resources": { "Queue": { "Type": "AWS::SQS::Queue" }, "It": { "Type": "X", "Properties": {{properties}} } }
            }
            """);
        Assert.Empty(template.Diagnostics);
        return template.Find("It")!.Properties;
    }

    private static string Yaml(TemplateValue value, int depth)
    {
        var indent = new string(' ', depth * 2);
        return value switch
        {
            TemplateMap { Members: [("Ref", TemplateString { Text.Literal: { } name })] } => "!Ref " + name,
            TemplateMap { Members: [("Fn::GetAtt", TemplateList { Items: [TemplateString id, TemplateString attribute] })] } => $"!GetAtt {id.Text}.{attribute.Text}",
            TemplateMap { Members: [("Fn::Join", var list)] } => "!Join " + list.ToJson(),
            TemplateMap { Members.Length: > 0 } map =>
                "\n" + string.Concat(map.Members.Select(member => $"{indent}{JsonSerializer.Serialize(member.Key)}: {Yaml(member.Value, depth + 1)}\n")),
            TemplateList { Items.Count: > 0 } list => "\n" + string.Concat(list.Items.Select(item => $"{indent}- {Yaml(item, depth + 1).TrimStart('\n').TrimStart()}\n")),
            _ => value.ToJson(),
        };
    }
}
