using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest.Content;

public sealed class MediaTypesTests
{
    [Theory]
    [InlineData("image/png", "image/png", true)]
    [InlineData("image/png", "IMAGE/PNG; q=1", true)]
    [InlineData("image/png", "image/*", false)]
    [InlineData("image/*", "image/webp", true)]
    [InlineData("image/*", "image/*", true)]
    [InlineData("*/test", "*/test", false)]
    [InlineData("*/*", "", true)]
    public void Contains_Type_FollowsAws(string known, string asked, bool expected) => Assert.Equal(expected, new MediaTypes([known]).Contains(asked));
}
