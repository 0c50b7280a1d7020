namespace Gatehouse.Tests.Values;

public sealed class ValueListTests
{
    [Fact]
    public void Equals_SameItemsInOrder_IsTrue()
    {
        ValueList<string> left = ["a", "b"];
        ValueList<string> right = ["a", .. new[] { "b" }];
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.NotEqual(left, ["b", "a"]);
    }

    [Fact]
    public void ValueMap_OrderOfEntries_DoesNotCount()
    {
        ValueMap<int> left = [new("a", 1), new("b", 2)];
        ValueMap<int> right = new Dictionary<string, int> { ["b"] = 2, ["a"] = 1 };
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.NotEqual(left, left.With("a", 3));
        Assert.Equal(left, left.With("c", 3).Without("c"));
    }

    [Fact]
    public void RestApi_SameParts_AreEqualWhereverWritten()
    {
        var function = FunctionTarget.FromArn("arn:aws:lambda:us-east-1:123456789012:function:x");
        var left = new RestApi("x") { Routes = [Route.Get("/a", Lambda.Proxy(function))], Stages = [new("dev") { Variables = [new("k", "v")] }] };
        var right = new RestApi("x")
        {
            Stages = [new("dev") { Variables = [new("k", "v")] }],
            Routes = [Route.Get("/a", Lambda.Proxy(FunctionTarget.FromArn("arn:aws:lambda:us-east-1:123456789012:function:x")))],
        };
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.NotEqual(left, right with { Routes = [] });
    }

    [Fact]
    public void ValueList_OfArray_KeepsItsItemsAsTheyWere()
    {
        string[] items = ["a", "b"];
        ValueList<string> list = items;
        items[0] = "c";
        Assert.Equal(["a", "b"], list);
    }
}
