using Gatehouse.CloudFormation;

namespace Gatehouse.Tests.CloudFormation;

public sealed class PropertyReaderTests
{
    private readonly DiagnosticBag _bag = new();

    private enum Kind
    {
        First,
        Second,
    }

    [Fact]
    public void Scalars_ComeAsTextNumberOrBoolean_AreCoerced()
    {
        var reader = Read("{ A: 300, B: '300', C: true, D: 'TRUE', E: 1.5, F: text, G: 3.0 }");

        Assert.Equal("300", reader.Text("A"));
        Assert.Equal(300, reader.Int("A"));
        Assert.Equal(300, reader.Int("B", 0..3600));
        Assert.True(reader.Bool("C"));
        Assert.True(reader.Bool("D"));
        Assert.Equal("true", reader.Literal("C"));
        Assert.Equal(1.5, reader.Double("E"));
        Assert.Equal("text", reader.RequiredText("F"));
        Assert.Equal(3, reader.Int("G"));
        Assert.Null(reader.Int("Missing"));
        Assert.Null(reader.Bool("Missing"));
        Assert.Null(reader.Text("Missing"));
        Assert.Equal(0, _bag.Count);
    }

    [Theory]
    [InlineData("[]", "GH1150")]
    [InlineData("{ a: 1 }", "GH1150")]
    [InlineData("abc", "GH1150")]
    [InlineData("1.5", "GH1150")]
    [InlineData("true", "GH1150")]
    [InlineData("-1", "GH1152")]
    [InlineData("3601", "GH1152")]
    [InlineData("99999999999", "GH1152")]
    [InlineData("!Ref Queue", "GH1154")]
    public void Int_OfAnotherKind_IsADiagnosticAtThePlace(string yaml, string code)
    {
        Assert.Null(Read($"{{ A: {yaml} }}").Int("A", 0..3600));

        var diagnostic = Assert.Single(_bag.ToImmutable());
        Assert.Equal((code, "/Resources/It/Properties/A", 5), (diagnostic.Code, diagnostic.Location.Pointer, diagnostic.Location.Line));
    }

    [Theory]
    [InlineData("first", Kind.First, null)]
    [InlineData("secund", null, "Did you mean second?")]
    [InlineData("third", null, "first, second")]
    public void Choice_Name_IsMapped(string name, object? expected, string? hint)
    {
        var found = Read($"{{ A: {name} }}").Choice("A", ("first", Kind.First), ("second", Kind.Second));

        Assert.Equal(expected, found);
        Assert.Equal(hint is null ? 0 : 1, _bag.Count);
        Assert.All(_bag.ToImmutable(), diagnostic => Assert.Equal("GH1153", diagnostic.Code));
        Assert.All(_bag.ToImmutable(), diagnostic => Assert.Contains(hint!, diagnostic.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Literal_WithPseudoParameter_IsFilledIn() =>
        Assert.Equal("x-us-east-1", Read("{ A: !Sub 'x-${AWS::Region}' }").Literal("A"));

    [Fact]
    public void RequiredText_Missing_IsADiagnostic()
    {
        Assert.Equal("", Read("{}").RequiredLiteral("A"));
        Assert.Equal("GH1151", Assert.Single(_bag.ToImmutable()).Code);
    }

    [Fact]
    public void Containers_AreRead()
    {
        var reader = Read("{ L: [a, !Ref Queue, 1], S: one, M: { a: 1, b: !Ref Queue }, J: '{\"x\": [1]}', O: [{ N: 1 }, { N: 2 }], P: { a: { N: 1 } } }");

        Assert.Equal([TemplateText.Of("a"), TemplateText.Ref("Queue"), TemplateText.Of("1")], reader.Texts("L"));
        Assert.Equal([TemplateText.Of("one")], reader.Texts("S"));
        Assert.Equal(TemplateText.Ref("Queue"), reader.TextMap("M")["b"]);
        Assert.Equal("""{"x":[1]}""", reader.Json("J")!.ToJson());
        Assert.Equal([1, 2], reader.Objects("O").Select(item => item.Int("N")!.Value));
        Assert.Equal(["a"], reader.ObjectMap("P").Select(item => item.Key));
        Assert.Equal(0, _bag.Count);
    }

    [Theory]
    [InlineData("A: text")]
    [InlineData("A: [text]")]
    public void Objects_OfText_IsADiagnostic(string yaml)
    {
        Assert.Empty(Read($"{{ {yaml} }}").Objects("A"));
        Assert.Equal("GH1150", Assert.Single(_bag.ToImmutable()).Code);
    }

    [Fact]
    public void ReportUnread_NamesEachMemberNobodyRead()
    {
        var reader = Read("{ Read: 1, Unread: 2, Known: 3, Nested: { Read: 1, Unread: 2 }, List: [{ Unread: 1 }], Whole: { a: 1 } }");
        reader.Int("Read");
        reader.Object("Nested")!.Int("Read");
        Assert.Single(reader.Objects("List"));
        reader.Value("Whole");
        reader.Ignore("Known");

        reader.ReportUnread();
        reader.ReportUnread();

        Assert.Equal(
            ["/Resources/It/Properties/Unread", "/Resources/It/Properties/Nested/Unread", "/Resources/It/Properties/List/0/Unread"],
            _bag.ToImmutable().Select(diagnostic => diagnostic.Location.Pointer));
        Assert.Contains("List.0.Unread of AWS::Test::It", _bag.ToImmutable()[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Object_ReadTwice_IsOneReader()
    {
        var reader = Read("{ A: { B: 1, C: 2 } }");
        reader.Object("A")!.Int("B");
        reader.Object("A")!.Int("C");

        reader.ReportUnread();

        Assert.Equal(0, _bag.Count);
    }

    private PropertyReader Read(string properties) => new(
        Templates.Evaluate($"Resources:\n  Queue: {{ Type: AWS::SQS::Queue }}\n  It:\n    Type: AWS::Test::It\n    Properties: {properties}").Find("It")!, _bag);
}
