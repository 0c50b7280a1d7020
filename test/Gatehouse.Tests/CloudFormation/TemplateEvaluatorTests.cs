using Gatehouse.CloudFormation;

namespace Gatehouse.Tests.CloudFormation;

public sealed class TemplateEvaluatorTests
{
    [Fact]
    public void Evaluate_ConditionFalse_RemovesResourceOutputAndDependency()
    {
        var template = Templates.Evaluate("""
            Conditions:
              Never: !Equals [a, b]
            Resources:
              Gone: { Type: AWS::SNS::Topic, Condition: Never, Properties: { TopicName: !Ref Kept } }
              Kept: { Type: AWS::SNS::Topic, DependsOn: [Gone, Other], DeletionPolicy: Retain }
              Other: { Type: AWS::SNS::Topic, Properties: { TopicName: !If [Never, !Ref Gone, x] } }
            Outputs:
              A: { Condition: Never, Value: !Ref Gone }
              B: { Value: !Ref Kept, Description: d, Export: { Name: !Sub '${AWS::StackName}-b' } }
            """);

        Assert.Empty(template.Diagnostics);
        Assert.Equal(["Kept", "Other"], template.Resources.Select(resource => resource.LogicalId));
        Assert.Equal(["Other"], template.Find("Kept")!.DependsOn);
        Assert.Equal("Retain", template.Find("Kept")!.DeletionPolicy);
        var output = Assert.Single(template.Outputs);
        Assert.Equal(("B", "d"), (output.Name, output.Description));
        Assert.Equal(TemplateText.Ref("AWS::StackName") + "-b", output.ExportName);
    }

    [Theory]
    [InlineData("A: { Type: X, Condition: Nope }", "GH1064")]
    [InlineData("A: { Type: X, Condition: off }", "GH1052")]
    [InlineData("A: { Type: X, DependsOn: B }", "GH1061")]
    [InlineData("A: { Type: X, DependsOn: { a: b } }", "GH1052")]
    [InlineData("A: { Type: X, Properties: { P: !Ref Gone } }, Gone: { Type: X, Condition: Never }", "GH1062")]
    [InlineData("A: { Type: X, Properties: { P: !GetAtt Gone.Arn } }, Gone: { Type: X, Condition: Never }", "GH1062")]
    [InlineData("A: { Type: X, Condition: Never, Properties: { P: !Ref Nowhere } }", "GH1060")]
    [InlineData("A: { Type: X, Properties: { P: !Ref B } }, B: { Type: X, DependsOn: C }, C: { Type: X, Properties: { P: !Sub 'x${A.Arn}' } }", "GH1067")]
    [InlineData("A: { Type: X, Properties: { P: !Ref A } }", "GH1067")]
    public void Evaluate_ResourceMistake_IsReported(string resources, string code) =>
        Assert.Equal([code], Templates.Codes(Templates.Evaluate($"Conditions: {{ Never: !Equals [a, b] }}\nResources: {{ {resources} }}")));

    [Fact]
    public void Evaluate_Circle_NamesItsMembers() =>
        Assert.Contains("B -> C -> B", Assert.Single(Templates.Evaluate(
            "Resources: { A: { Type: X, DependsOn: B }, B: { Type: X, DependsOn: C }, C: { Type: X, DependsOn: [B] } }").Diagnostics).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{ C: !Condition D, D: !Not [!Condition C] }", "GH1065")]
    [InlineData("{ C: !Condition Nope }", "GH1064")]
    [InlineData("{ C: !Equals [1] }", "GH1052")]
    [InlineData("{ C: !Equals [!Ref A, 1] }", "GH1060")]
    [InlineData("{ C: !Not [maybe] }", "GH1066")]
    [InlineData("{ C: !And maybe }", "GH1052")]
    public void Evaluate_ConditionMistake_IsReported(string conditions, string code) =>
        Assert.Equal([code], Templates.Codes(Templates.Evaluate($"Conditions: {conditions}\nResources: {{ A: {{ Type: X }} }}")));

    [Theory]
    [InlineData("{ Type: String }", null, "GH1032")]
    [InlineData("{ Type: Strin, Default: a }", null, "GH1030")]
    [InlineData("{ Default: a }", null, "GH1030")]
    [InlineData("{ Type: String, Defalt: a, Default: b }", null, "GH1031")]
    [InlineData("{ Type: String, Default: [a] }", "x", null)]
    [InlineData("{ Type: String, AllowedValues: [a, b] }", "c", "GH1033")]
    [InlineData("{ Type: String, AllowedPattern: '[a-z]+' }", "abc1", "GH1033")]
    [InlineData("{ Type: String, AllowedPattern: '[a-z' }", "abc1", null)]
    [InlineData("{ Type: String, AllowedPattern: '(a+)+b' }", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", "GH1033")]
    [InlineData("{ Type: String, MinLength: 3 }", "ab", "GH1033")]
    [InlineData("{ Type: String, MaxLength: '3' }", "abcd", "GH1033")]
    [InlineData("{ Type: Number }", "abc", "GH1033")]
    [InlineData("{ Type: Number, MinValue: 3 }", "2", "GH1033")]
    [InlineData("{ Type: Number, MaxValue: 3 }", "3.5", "GH1033")]
    [InlineData("{ Type: List<Number> }", "1,x", "GH1033")]
    [InlineData("{ Type: 'List<AWS::EC2::Subnet::Id>' }", "subnet-1,subnet-2", null)]
    [InlineData("{ Type: 'AWS::SSM::Parameter::Value<String>', Default: /a/b }", null, "GH1034")]
    [InlineData("{ Type: 'AWS::SSM::Parameter::Value<String>', Default: /cdk-bootstrap/x/version }", null, null)]
    public void Evaluate_Parameter_IsChecked(string parameter, string? value, string? code) =>
        Assert.Equal(code is null ? [] : [code], Templates.Codes(Templates.Evaluate(
            $"Parameters: {{ P: {parameter} }}\nResources: {{ A: {{ Type: X }} }}", value is null ? [] : [("P", value)])));

    [Theory]
    [InlineData("{ Type: String }", "\"P\"")]
    [InlineData("{ Type: String, AllowedValues: [dev, prod] }", "\"dev\"")]
    [InlineData("{ Type: String, MinLength: 3 }", "\"Pxx\"")]
    [InlineData("{ Type: Number, MinValue: 7 }", "\"7\"")]
    [InlineData("{ Type: CommaDelimitedList }", """["P1","P2","P3"]""")]
    [InlineData("{ Type: 'List<AWS::EC2::AvailabilityZone::Name>' }", """["us-east-1a","us-east-1b","us-east-1c"]""")]
    public void Evaluate_ParameterWithoutValue_GetsAStandInOfItsType(string parameter, string json) =>
        Assert.Equal(json, Templates.Evaluate($"Parameters: {{ P: {parameter} }}\nResources: {{ A: {{ Type: X }} }}").Parameters["P"].ToJson());

    [Fact]
    public void Evaluate_ParameterThatDoesNotExist_IsReported()
    {
        var diagnostic = Assert.Single(Templates.Evaluate("Parameters: { Stage: { Type: String, Default: a } }\nResources: { A: { Type: X } }", ("Stag", "x")).Diagnostics);

        Assert.Equal("GH1035", diagnostic.Code);
        Assert.Contains("Did you mean Stage?", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dev", "1", new string[0])]
    [InlineData("prod", "5", new string[0])]
    [InlineData("prod", "1", new[] { "GH1036" })]
    public void Evaluate_Rules_AreChecked(string stage, string size, string[] codes) =>
        Assert.Equal(codes, Templates.Codes(Templates.Evaluate("""
            Parameters: { Stage: { Type: String }, Size: { Type: Number } }
            Rules:
              Big:
                RuleCondition: !Equals [!Ref Stage, prod]
                Assertions:
                  - Assert: !Contains [['3', '5'], !Ref Size]
                    AssertDescription: Production is big
                  - Assert: !EachMemberIn [[!Ref Size], ['5']]
                    AssertDescription: Production is big
            Resources: { A: { Type: X } }
            """, ("Stage", stage), ("Size", size))).Distinct());

    [Theory]
    [InlineData("Rules: { R: { Assertions: [{ Assert: { 'Fn::EachMemberIn': [{ 'Fn::ValueOfAll': ['AWS::EC2::VPC::Id', Tags.x] }, [a]] } }] } }", "GH1037")]
    [InlineData("Outputs: { O: { Description: x } }", "GH1068")]
    [InlineData("Outputs: { O: text }", "GH1068")]
    public void Evaluate_Section_IsReported(string section, string code) =>
        Assert.Equal([code], Templates.Codes(Templates.Evaluate($"{section}\nResources: {{ A: {{ Type: X }} }}")));

    [Fact]
    public void Evaluate_TemplateLargerThanAMegabyte_IsReported() =>
        Assert.Equal(["GH1009"], Templates.Codes(Templates.Evaluate($"Metadata: {{ A: {new string('x', 1_048_577)} }}\nResources: {{ A: {{ Type: X }} }}")));

    [Fact]
    public void Evaluate_ForEach_RepeatsItsBody()
    {
        var template = Templates.Evaluate("""
            Transform: AWS::LanguageExtensions
            Parameters: { Names: { Type: CommaDelimitedList, Default: "a-1,b" } }
            Resources:
              Fn::ForEach::Topics:
                - Name
                - !Ref Names
                - Topic&{Name}:
                    Type: AWS::SNS::Topic
                    Properties:
                      TopicName: !Sub 'x-${Name}-${AWS::Region}'
                      Tags: [!Ref Name, '${Name}']
            Outputs:
              Fn::ForEach::Arns:
                - Name
                - [b]
                - Arn${Name}: { Value: !GetAtt [!Sub 'Topic${Name}', TopicArn] }
            """);

        Assert.Empty(template.Diagnostics);
        Assert.Equal(["Topica1", "Topicb"], template.Resources.Select(resource => resource.LogicalId));
        Assert.Equal(TemplateText.Of("x-a-1-") + TemplateText.Ref("AWS::Region"), ((TemplateString)template.Find("Topica1")!.Properties["TopicName"]!).Text);
        Assert.Equal("""["b","b"]""", template.Find("Topicb")!.Properties["Tags"]!.ToJson());
        Assert.Equal("Arnb", Assert.Single(template.Outputs).Name);
    }

    [Fact]
    public void Evaluate_LoopsInLoops_EndWithADiagnostic()
    {
        var items = "[" + string.Join(',', Enumerable.Range(0, 200)) + "]";
        var template = Templates.Evaluate($$"""
            Transform: AWS::LanguageExtensions
            Resources:
              Fn::ForEach::A: [A, {{items}}, { 'Fn::ForEach::B': [B, {{items}}, { 'Fn::ForEach::C': [C, {{items}}, { 'R${A}x${B}x${C}': { Type: X } }] }] }]
            """);

        Assert.Contains("GH1024", Templates.Codes(template));
    }

    [Fact]
    public void Evaluate_Include_TakesTheFragmentIn()
    {
        var template = TemplateEvaluator.Evaluate(
            TemplateDocument.Parse("""
                Parameters: { Bucket: { Type: String, Default: b } }
                Resources:
                  Api:
                    Type: AWS::ApiGateway::RestApi
                    Properties:
                      Body:
                        Fn::Transform: { Name: AWS::Include, Parameters: { Location: !Sub 's3://${Bucket}/api.yaml' } }
                """),
            new TemplateOptions { Include = location => location == "s3://b/api.yaml" ? "openapi: 3.0.1\ninfo: { title: !Ref AWS::StackName }" : null });

        Assert.Empty(template.Diagnostics);
        Assert.Equal("""{"openapi":"3.0.1","info":{"title":{"Ref":"AWS::StackName"}}}""", template.Find("Api")!.Properties["Body"]!.ToJson());
    }

    [Fact]
    public void Evaluate_Number_KeepsItsDigitsAsText()
    {
        var template = Templates.Evaluate("Resources: { A: { Type: X, Properties: { PayloadFormatVersion: 2.0 } } }");

        Assert.Equal("2.0", new PropertyReader(template.Resources[0], new DiagnosticBag()).Literal("PayloadFormatVersion"));
    }
}
