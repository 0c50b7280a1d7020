namespace Gatehouse.Tests.Diagnostics;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("chekc", "check")]
    [InlineData("chek", "check")]
    [InlineData("Serve", "serve")]
    [InlineData("rendre", "render")]
    [InlineData("clietn", "client")]
    [InlineData("deploy", null)]
    [InlineData("", null)]
    public void Of_Commands_FindsTheOneThatWasMeant(string name, string? meant) =>
        Assert.Equal(meant, NearestName.Of(name, ["serve", "check", "render", "client"]));

    [Fact]
    public void Of_SeveralNearOnes_TakesTheNearest() => Assert.Equal("stage", NearestName.Of("stgae", ["state", "stage", "staged"]));
}
