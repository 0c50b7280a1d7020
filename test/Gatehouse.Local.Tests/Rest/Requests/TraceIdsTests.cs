using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest.Requests;

public sealed class TraceIdsTests
{
    [Fact]
    public void Of_NoHeader_MakesRootAndParent()
    {
        var ids = TraceIds.Of(null, DateTimeOffset.UnixEpoch, GatewayIds.Random);
        Assert.Matches("^Root=1-00000000-[0-9a-f]{24}$", ids.Received);
        Assert.Matches("^Root=1-00000000-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0;Lineage=1:[0-9a-f]{8}:0$", ids.Sent);
    }

    [Fact]
    public void Of_RootAndParentGiven_KeepsBoth()
    {
        var ids = TraceIds.Of("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1", DateTimeOffset.UnixEpoch, GatewayIds.Random);
        Assert.StartsWith("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1;Lineage=1:", ids.Sent);
    }

    [Theory]
    [InlineData("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700", "0")]
    [InlineData("root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;parent=9a9197af755a6419", "1")]
    [InlineData("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=0", "0")]
    public void Of_SampledMissing_IsOnWithAParent(string header, string sampled)
    {
        var ids = TraceIds.Of(header, DateTimeOffset.UnixEpoch, GatewayIds.Random);
        Assert.Matches($"^Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=[0-9a-f]{{16}};Sampled={sampled};Lineage=", ids.Sent);
    }
}
