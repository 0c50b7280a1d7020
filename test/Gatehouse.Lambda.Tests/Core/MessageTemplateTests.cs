using Gatehouse.Functions.Core;

namespace Gatehouse.Lambda.Tests.Core;

public sealed class MessageTemplateTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("{A} and {B}", "1 and two")]
    [InlineData("{1} before {0}", "two before 1")]
    [InlineData("{A:000} {@B}", "001 two")]
    [InlineData("{{A}} {A}", "{A} 1")]
    [InlineData("{A} {B} {C}", "1 two {C}")]
    [InlineData("{A", "{A")]
    public void Render_Template_TakesArgumentsInOrder(string template, string expected) => Assert.Equal(expected, MessageTemplate.Render(template, [1, "two"]));
}
