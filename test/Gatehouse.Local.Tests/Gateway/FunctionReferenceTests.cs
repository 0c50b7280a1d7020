namespace Gatehouse.Local.Tests.Gateway;

public sealed class FunctionReferenceTests
{
    private const string Arn = "arn:aws:lambda:eu-west-1:111122223333:function:orders";

    [Theory]
    [InlineData("orders", "orders", null, null, null)]
    [InlineData("orders:live", "orders", null, null, "live")]
    [InlineData("function:orders", "orders", null, null, null)]
    [InlineData("111122223333:function:orders:3", "orders", null, "111122223333", "3")]
    [InlineData(Arn, "orders", "eu-west-1", "111122223333", null)]
    [InlineData(Arn + ":$LATEST", "orders", "eu-west-1", "111122223333", "$LATEST")]
    [InlineData("arn:aws-cn:lambda:cn-north-1:111122223333:function:a_b-c", "a_b-c", "cn-north-1", "111122223333", null)]
    [InlineData("arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/" + Arn + ":live/invocations", "orders", "eu-west-1", "111122223333", "live")]
    [InlineData("arn:aws:lambda:eu-west-1:111122223333:function:${stageVariables.fn}", "${stageVariables.fn}", "eu-west-1", "111122223333", null)]
    [InlineData("Fn::ImportValue Shop:OrdersArn", "Shop:OrdersArn", null, null, null)]
    [InlineData("", "", null, null, null)]
    public void Parse_EachForm_IsRead(string text, string name, string? region, string? account, string? qualifier)
    {
        var reference = FunctionReference.Parse(text);

        Assert.Equal((name, region, account, qualifier), (reference.Name, reference.Region, reference.Account, reference.Qualifier));
    }

    [Theory]
    [InlineData("orders", Arn)]
    [InlineData("orders", Arn + ":live")]
    [InlineData("orders:live", Arn + ":live")]
    [InlineData("111122223333:function:orders", Arn)]
    [InlineData(Arn, Arn + ":live")]
    [InlineData(Arn, "orders")]
    [InlineData("Shop:OrdersArn", "Fn::ImportValue Shop:OrdersArn")]
    public void Fit_WhatIsMeant_IsAboveZero(string given, string called) => Assert.True(Fit(given, called) > 0);

    [Theory]
    [InlineData("order", Arn)]
    [InlineData("Orders", Arn)]
    [InlineData("orders:live", Arn)]
    [InlineData("orders:live", Arn + ":beta")]
    [InlineData("999922223333:function:orders", Arn)]
    [InlineData("arn:aws:lambda:us-east-1:111122223333:function:orders", Arn)]
    public void Fit_WhatIsNotMeant_IsZero(string given, string called) => Assert.Equal(0, Fit(given, called));

    [Fact]
    public void Fit_TheMoreIsSaid_TheBetter()
    {
        string[] given = ["orders", "111122223333:function:orders", Arn, "orders:live", Arn + ":live"];

        Assert.Equal(given, given.OrderBy(text => Fit(text, Arn + ":live")));
    }

    private static int Fit(string given, string called) => FunctionReference.Parse(given).Fit(FunctionReference.Parse(called));
}
