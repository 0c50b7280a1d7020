namespace Gatehouse.Tests.Rules;

public sealed class MappingRuleTests : DomainRuleTest
{
    [Theory]
    [InlineData("/v1")]
    [InlineData("v1/")]
    [InlineData("v1//a")]
    [InlineData("v 1")]
    [InlineData("é")]
    public void Write_BadPath_Reports(string path) => Breaks(DiagnosticCatalogue.BadMappingPath, With(new DomainMapping("abc", "prod", path)), $"'{path}'");

    [Fact]
    public void Write_LongPath_Reports() => Breaks(DiagnosticCatalogue.BadMappingPath, With(new DomainMapping("abc", "prod", new string('a', 301))));

    [Fact]
    public void Write_PathOfEveryCharacterAllowed_Holds() => Assert.Empty(With(new DomainMapping("abc", "prod", "aZ0$-_.+!*'()/b")).Write().Diagnostics);

    [Fact]
    public void Write_PathTwice_Reports() => Breaks(DiagnosticCatalogue.DuplicateMapping, With(new("abc", "prod", "a"), new("def", "prod", "a")), "'a'");

    [Fact]
    public void Write_SeveralLevelsOfEdgeDomain_Reports() =>
        Breaks(DiagnosticCatalogue.LevelsNotRegional, With(new DomainMapping("abc", "prod", "a/b")) with { Endpoint = RestEndpointType.Edge, Certificate = TemplateText.Ref("C") }, "Edge");

    [Fact]
    public void Write_SeveralLevelsWithOldTls_Reports() =>
        Breaks(DiagnosticCatalogue.LevelsNeedTls12, With(new DomainMapping("abc", "prod", "a/b")) with { SecurityPolicy = TlsSecurityPolicy.Tls10 }, "a/b");

    [Fact]
    public void Write_SeveralLevelsWithoutStage_Reports() => Breaks(DiagnosticCatalogue.MappingNeedsStage, With(new DomainMapping("abc", null, "a/b")), "a/b");

    [Fact]
    public void Write_HttpApiWithoutStage_Reports() =>
        Breaks(DiagnosticCatalogue.MappingNeedsStage, With(new DomainMapping("abc", null, "a") { Protocol = ApiProtocol.Http }), "'a'");

    [Fact]
    public void Write_ManyLevels_Reports() =>
        Breaks(DiagnosticCatalogue.TooManyMappings, Sound with { Mappings = [.. Enumerable.Range(0, 201).Select(index => new DomainMapping("abc", "prod", "a/b" + index))] }, "201");

    [Fact]
    public void Write_WebSocketBesideRest_Reports() => Breaks(
        DiagnosticCatalogue.WebSocketSharesDomain,
        With(new("abc", "prod", "a") { Protocol = ApiProtocol.Rest }, new("def", "prod", "b") { Protocol = ApiProtocol.WebSocket }),
        "Rest");

    [Fact]
    public void Write_WebSocketOfPrivateDomain_Reports() =>
        Breaks(DiagnosticCatalogue.DomainForRestOnly, Private with { Mappings = [new("abc", "prod") { Protocol = ApiProtocol.WebSocket }] }, "Private");

    [Fact]
    public void Write_WebSocketFoundInTheTemplate_Reports()
    {
        var socket = new WebSocketApi("chat") { Stages = [new("prod")], Routes = [] }.Write();
        var domain = With(new("abc", "prod", "a") { Protocol = ApiProtocol.Rest }, new(TemplateText.Ref("Chat"), "prod", "b"));
        Assert.Equal("Chat", socket.LogicalId);
        Assert.Equal(socket.HasErrors, domain.Write(null, socket).Diagnostics.All(diagnostic => diagnostic.Code != DiagnosticCatalogue.WebSocketSharesDomain.Code));
    }
}
