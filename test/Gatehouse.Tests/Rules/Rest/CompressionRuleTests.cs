namespace Gatehouse.Tests.Rules;

public sealed class CompressionRuleTests : RuleTest
{
    [Theory]
    [InlineData(-1)]
    [InlineData(10_485_761)]
    public void Write_OutOfRange_Reports(int size) => Breaks(DiagnosticCatalogue.BadCompressionSize, Sound with { MinimumCompressionSize = size });
}
