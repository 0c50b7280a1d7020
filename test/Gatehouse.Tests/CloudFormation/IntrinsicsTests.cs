namespace Gatehouse.Tests.CloudFormation;

public sealed class IntrinsicsTests
{
    private const string Sections = """
        Parameters:
          Name: { Type: String, Default: bob }
          Size: { Type: Number, Default: 3 }
          Names: { Type: CommaDelimitedList, Default: "a, b,c" }
        Mappings:
          Regions:
            us-east-1: { Bucket: east, List: [x, y] }
        Conditions:
          IsBob: !Equals [!Ref Name, bob]
          IsEast: !Equals [!Ref AWS::Region, us-east-1]
          Neither: !Not [!Or [!Condition IsBob, !Condition IsEast]]
          Both: !And [!Condition IsBob, !Condition IsEast]
          Many: !Equals [!Ref Size, 3]
        """;

    [Fact]
    public void FindInMap_AccountThatTheMappingLacks_WarnsAndTakesTheFirst()
    {
        var template = Templates.WithProperty("!FindInMap [Accounts, !Ref 'AWS::AccountId', Name]", "Mappings: { Accounts: { '111122223333': { Name: dev } } }");

        Assert.Equal(("GH1059", DiagnosticSeverity.Warning), (Assert.Single(template.Diagnostics).Code, template.Diagnostics[0].Severity));
        Assert.Equal("dev", template.Find("It")!.Properties["P"]);
    }

    [Theory]
    [InlineData("!Ref Name", "\"bob\"")]
    [InlineData("!Ref Size", "\"3\"")]
    [InlineData("!Ref Names", """["a","b","c"]""")]
    [InlineData("!Ref AWS::NotificationARNs", "[]")]
    [InlineData("[1, !Ref AWS::NoValue, 2]", "[1,2]")]
    [InlineData("{ a: !Ref AWS::NoValue, b: 1 }", """{"b":1}""")]
    [InlineData("!Sub 'x${Name}${!Name}$Name${}'", "\"xbob${Name}$Name${}\"")]
    [InlineData("!Sub ['${Name}-${Other}-${Size}', { Other: !Ref Size }]", "\"bob-3-3\"")]
    [InlineData("!Join ['-', [a, 1, true, !Ref Name]]", "\"a-1-true-bob\"")]
    [InlineData("!Join [',', !Ref Names]", "\"a,b,c\"")]
    [InlineData("!Join [',', [a, !Ref AWS::NoValue, b]]", "\"a,b\"")]
    [InlineData("!Split ['/', 'a/b//c']", """["a","b","","c"]""")]
    [InlineData("!Split ['-', !Ref AWS::Region]", """["us","east","1"]""")]
    [InlineData("!Select [1, !Ref Names]", "\"b\"")]
    [InlineData("!Select ['0', !Split ['-', !Sub '${AWS::Region}']]", "\"us\"")]
    [InlineData("!FindInMap [Regions, !Ref AWS::Region, Bucket]", "\"east\"")]
    [InlineData("!FindInMap [Regions, us-east-1, List]", """["x","y"]""")]
    [InlineData("!If [IsBob, 1, 2]", "1")]
    [InlineData("!If [Neither, 1, 2]", "2")]
    [InlineData("!If [Both, { a: !Ref Name }, 2]", """{"a":"bob"}""")]
    [InlineData("!If [Many, yes, no]", "true")]
    [InlineData("{ a: !If [Both, !Ref AWS::NoValue, 2] }", "{}")]
    [InlineData("!Base64 aé", "\"YcOp\"")]
    [InlineData("!Cidr [10.0.0.0/16, 3, 8]", """["10.0.0.0/24","10.0.1.0/24","10.0.2.0/24"]""")]
    [InlineData("!Cidr ['2001:db8::/56', 2, 64]", """["2001:db8::/64","2001:db8:0:1::/64"]""")]
    [InlineData("!GetAZs eu-west-1", """["eu-west-1a","eu-west-1b","eu-west-1c"]""")]
    [InlineData("{ Ref: 'Name', x: 1 }", """{"Ref":"Name","x":1}""")]
    public void Evaluate_Function_GivesValue(string yaml, string json) =>
        Assert.Equal(json, Templates.Property(yaml, Sections)!.ToJson());

    [Theory]
    [InlineData("!Sub 'a${AWS::Region}b${Queue.Arn}'", "!Join ['', [a, !Ref AWS::Region, b, !GetAtt Queue.Arn]]")]
    [InlineData("!Sub '${Queue}'", "!Ref Queue")]
    [InlineData("!Sub ['${X}/y', { X: !Ref Queue }]", "!Join [/, [!Ref Queue, y]]")]
    [InlineData("!Join ['', [!Ref Queue]]", "!If [Both, !Ref Queue, x]")]
    [InlineData("!Sub '{{resolve:ssm:${Name}}}'", "'{{resolve:ssm:bob}}'")]
    [InlineData("!GetAZs ''", "!GetAZs { Ref: AWS::Region }")]
    [InlineData("!Select [1, [a, !Ref Queue]]", "!Ref Queue")]
    public void Evaluate_TwoWaysOfSayingOneThing_GiveEqualValues(string one, string other) =>
        Assert.Equal(Templates.Property(one, Sections), Templates.Property(other, Sections));

    [Theory]
    [InlineData("!ImportValue x", """{"Fn::ImportValue":"x"}""")]
    [InlineData("!Base64 { Ref: Queue }", """{"Fn::Base64":{"Ref":"Queue"}}""")]
    [InlineData("!Split [':', !GetAtt Queue.Arn]", """{"Fn::Split":[":",{"Fn::GetAtt":["Queue","Arn"]}]}""")]
    [InlineData("!Select [5, !Split [':', !GetAtt Queue.Arn]]", """{"Fn::Select":["5",{"Fn::Split":[":",{"Fn::GetAtt":["Queue","Arn"]}]}]}""")]
    [InlineData("!Join [',', !GetAtt Fn.Names]", """{"Fn::Join":[",",{"Fn::GetAtt":["Fn","Names"]}]}""")]
    [InlineData("'a{{resolve:ssm:/x:1}}b'", """{"Fn::Join":["",["a","{{resolve:ssm:/x:1}}","b"]]}""")]
    public void Evaluate_WhatOnlyAStackKnows_StaysOpen(string yaml, string json) =>
        Assert.Equal(json, Templates.Property(yaml, Sections)!.ToJson());

    [Theory]
    [InlineData("!Ref Nam", "GH1060", "Did you mean Name?")]
    [InlineData("!GetAtt Queu.Arn", "GH1061", "Did you mean Queue?")]
    [InlineData("!GetAtt Queue.Arm", "GH1063", "Did you mean Arn?")]
    [InlineData("!Sub '${Nam}'", "GH1060", "Did you mean Name?")]
    [InlineData("!Sub '${Queu.Arn}'", "GH1061", "Did you mean Queue?")]
    [InlineData("!Sub '${a b}'", "GH1056", "a b")]
    [InlineData("!Sub '${Names}'", "GH1053", "${Names}")]
    [InlineData("!Sub [a, b, c]", "GH1052", "Fn::Sub")]
    [InlineData("!Join [a]", "GH1052", "Fn::Join")]
    [InlineData("!Join ['', x]", "GH1052", "Fn::Join")]
    [InlineData("!Join ['', [[a]]]", "GH1053", "an item")]
    [InlineData("!Split ['', x]", "GH1052", "not empty")]
    [InlineData("!Select [3, !Ref Names]", "GH1057", "item 3 of a list of 3")]
    [InlineData("!Select [x, !Ref Names]", "GH1055", "x")]
    [InlineData("!Select [!Ref Queue, [a]]", "GH1054", "the index")]
    [InlineData("!FindInMap [Region, a, b]", "GH1058", "Did you mean Regions?")]
    [InlineData("!FindInMap [Regions, us-east-2, b]", "GH1058", "Did you mean us-east-1?")]
    [InlineData("!FindInMap [Regions, us-east-1, Bukket]", "GH1058", "Did you mean Bucket?")]
    [InlineData("!If [IsBobb, 1, 2]", "GH1064", "Did you mean IsBob?")]
    [InlineData("!If [IsBob, 1]", "GH1052", "Fn::If")]
    [InlineData("!If [IsBob, 1, !Ref Nowhere]", "GH1060", "Nowhere")]
    [InlineData("!If [IsBob, 1, { a: [!Sub '${Nowhere.Arn}'] }]", "GH1061", "Nowhere")]
    [InlineData("!Equals [1, 1]", "GH1051", "Fn::Equals")]
    [InlineData("{ 'Fn::Joi': [] }", "GH1050", "Did you mean Fn::Join?")]
    [InlineData("{ Ref: { type: string } }", "GH1052", "Ref")]
    [InlineData("!Cidr [10.0.0.0/24, 300, 4]", "GH1052", "Fn::Cidr")]
    [InlineData("!ToJsonString { a: 1 }", "GH1023", "Fn::ToJsonString")]
    [InlineData("!Transform { Name: AWS::Include, Parameters: { Location: s3://b/x } }", "GH1022", "s3://b/x")]
    [InlineData("!Transform { Name: Mine }", "GH1021", "Mine")]
    [InlineData("!Transform x", "GH1052", "Fn::Transform")]
    public void Evaluate_Mistake_IsOneDiagnosticAtItsPlace(string yaml, string code, string part)
    {
        var diagnostic = Assert.Single(Templates.WithProperty(yaml, Sections).Diagnostics);

        Assert.Equal(code, diagnostic.Code);
        Assert.Contains(part, diagnostic.Message, StringComparison.Ordinal);
        Assert.StartsWith("/Resources/It/Properties/P", diagnostic.Location.Pointer, StringComparison.Ordinal);
        Assert.True(diagnostic.Location.Line > 1);
    }

    [Fact]
    public void Evaluate_LanguageExtensions_AddsFunctions()
    {
        const string extended = "Transform: AWS::LanguageExtensions\n" + Sections;

        Assert.Equal("3", Templates.Property("!Length { Ref: Names }", extended)!.ToJson());
        Assert.Equal("\"x\"", Templates.Property("!FindInMap [Nowhere, a, b, { DefaultValue: x }]", extended)!.ToJson());
        Assert.Equal(
            TemplateText.Of("""{"a":[1,"b\"c","bob",true,{},[]],"q":" """.TrimEnd()) + TemplateText.Ref("Queue") + "\"}",
            ((TemplateString)Templates.Property("""!ToJsonString { a: [1, 'b"c', !Ref Name, true, {}, []], q: !Ref Queue }""", extended)!).Text);
    }
}
