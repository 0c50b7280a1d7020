using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Gatehouse.Testing.Tests.Clients.Shop;

namespace Gatehouse.Testing.Tests.Clients;

/// <summary>The generated client against the API that it was generated from.</summary>
public sealed class ShopClientTests : IAsyncLifetime
{
    private static readonly AccessKey Key = new("AKIDEXAMPLE", "secret", "arn:aws:iam::123456789012:user/tester");

    private LocalGateway _gateway = null!;

    public async Task InitializeAsync() => _gateway = await LocalGateway.StartAsync(ShopApi.Definition, new() { AccessKeys = [Key] });

    public async Task DisposeAsync() => await _gateway.DisposeAsync();

    [Fact]
    public async Task PlaceOrder_TypedBody_AnswersTyped()
    {
        var order = await Client().PlaceOrderAsync(new()
        {
            Lines = [new() { Sku = "ABC", Quantity = 2, Price = 9.99m }],
            Kind = NewOrderKind.ExpressMail,
            Note = "größer <&> \u2028",
            Labels = new Dictionary<string, string> { ["a b"] = "c" },
            DeliverOn = new(2024, 2, 29),
            GiftMessage = "one",
            GiftMessage2 = "two",
            Class = true,
            _2nd = 2,
            NewOrderValue = "three",
            Attachment = [1, 2, 3],
            Extra = JsonSerializer.SerializeToElement(new { any = new[] { 1 } }),
        });

        Assert.Equal(Guid.Parse(ShopApi.OrderId), order.Id);
        Assert.Equal(new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.FromHours(1)), order.PlacedAt);
        Assert.Equal(OrderState.Open, order.State);
        Assert.Null(order.Replaces);
        Assert.Equal((1.25, new DateOnly(2024, 3, 1)), (order.Invoice!.Amount, order.Invoice.Due));
        Assert.Equal("of", order.AdditionalProperties!["unheard"].GetString());
        var line = Assert.Single(order.Content.Lines);
        Assert.Equal(("ABC", 2, 9.99m), (line.Sku, line.Quantity, line.Price));
        Assert.Equal(("größer <&> \u2028", "one", "two", true, 2L, "three"), (order.Content.Note, order.Content.GiftMessage, order.Content.GiftMessage2, order.Content.Class, order.Content._2nd, order.Content.NewOrderValue));
        Assert.Equal("c", order.Content.Labels!["a b"]);
        Assert.Equal(new byte[] { 1, 2, 3 }, order.Content.Attachment);
        Assert.Equal("""{"any":[1]}""", order.Content.Extra!.Value.GetRawText());
    }

    [Theory]
    [InlineData(NewOrderKind.PickUp, "pick up")]
    [InlineData(NewOrderKind.PickUp2, "Pick Up")]
    [InlineData(NewOrderKind.Empty, "")]
    public async Task PlaceOrder_Enum_IsSentAsItsText(NewOrderKind kind, string text)
    {
        var order = await Client().PlaceOrderAsync(new() { Lines = [new() { Sku = "A", Quantity = 1 }], Kind = kind }, "trace-1");

        Assert.Equal(kind, order.Content.Kind);
        Assert.Equal($$"""{"lines":[{"sku":"A","quantity":1}],"kind":"{{text}}"}""", ShopApi.Function.LastEvent.GetProperty("body").GetString());
        Assert.Equal("trace-1", ShopApi.Function.LastEvent.GetProperty("headers").GetProperty("X-Trace").GetString());
        Assert.Equal("application/json", ShopApi.Function.LastEvent.GetProperty("headers").GetProperty("Content-Type").GetString());
    }

    [Fact]
    public async Task PlaceOrder_BodyThatTheModelRefuses_IsThePlainException()
    {
        var mistake = await Assert.ThrowsAsync<ApiException>(() => Client().PlaceOrderAsync(new() { Lines = [new() { Sku = "small", Quantity = 1 }], Kind = NewOrderKind.PickUp }));

        Assert.Equal((400, """{"message":"Invalid request body"}"""), (mistake.StatusCode, mistake.Body));
        Assert.Equal("BadRequestException", Assert.Single(mistake.Headers.GetValues("x-amzn-ErrorType")));
        Assert.False(string.IsNullOrEmpty(mistake.RequestId));
        Assert.Equal($"The API answered 400, request {mistake.RequestId}.", mistake.Message);
    }

    [Fact]
    public async Task GetOrder_DeclaredFailure_IsTyped()
    {
        var mistake = await Assert.ThrowsAsync<ApiException<Problem>>(() => Client().GetOrdersByOrderIdAsync("a/b c%2F..", "lines & more", @class: "x=y"));

        Assert.Equal((404, "no a/b c%2F.."), (mistake.StatusCode, Uri.UnescapeDataString(mistake.Content.Reason)));
        Assert.Equal("/orders/a%2Fb%20c%252F..", ShopApi.Function.LastEvent.GetProperty("path").GetString());
        var query = ShopApi.Function.LastEvent.GetProperty("queryStringParameters");
        Assert.Equal(("lines & more", "x=y"), (query.GetProperty("expand").GetString(), query.GetProperty("class").GetString()));
    }

    [Fact]
    public async Task GetOrder_BodyOtherThanDeclared_SaysSo()
    {
        var mistake = await Assert.ThrowsAsync<ApiException>(() => Client().GetOrdersByOrderIdAsync("broken", "x"));

        Assert.Equal((200, "{}"), (mistake.StatusCode, mistake.Body));
        Assert.IsType<JsonException>(mistake.InnerException);
        Assert.StartsWith("The API answered 200 with a body that is not as declared, request ", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetOrder_RequiredParameterIsNull_IsNotSent() =>
        Assert.Equal("expand", (await Assert.ThrowsAsync<ArgumentNullException>(() => Client().GetOrdersByOrderIdAsync("1", null!))).ParamName);

    [Fact]
    public async Task PlaceOrder_NoBody_IsNotSent() =>
        Assert.Equal("body", (await Assert.ThrowsAsync<ArgumentNullException>(() => Client().PlaceOrderAsync(null!))).ParamName);

    [Fact]
    public async Task PlaceOrder_NullWhereNoneMayBe_IsNotSent() =>
        await Assert.ThrowsAsync<JsonException>(() => Client().PlaceOrderAsync(new() { Lines = null!, Kind = NewOrderKind.PickUp }));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task GetOrder_VariableThatLeadsElsewhere_IsNotSent(string id) =>
        Assert.Equal("orderId", (await Assert.ThrowsAsync<ArgumentException>(() => Client().GetOrdersByOrderIdAsync(id, "x"))).ParamName);

    [Theory]
    [InlineData("a/b c/d.txt", "a/b%20c/d.txt")]
    [InlineData("100%/ü/+", "100%25/%C3%BC/%2B")]
    public async Task GetFiles_GreedyVariable_KeepsItsSlashes(string path, string seen)
    {
        using var answer = await Client().GetFilesByPathAsync(path);

        var input = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(seen, input.GetProperty("pathParameters").GetProperty("path").GetString());
    }

    [Fact]
    public async Task GetFiles_PathThatClimbs_IsNotSent() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Client().GetFilesByPathAsync("a/../../me"));

    [Fact]
    public async Task Delete_NoContent_ReturnsNothing() => await Client().DeleteOrdersByOrderIdAsync(ShopApi.OrderId);

    [Fact]
    public async Task GetOrders_StatusWithoutBody_IsNull() => Assert.Null(await Client().GetOrdersAsync());

    [Fact]
    public async Task GetJobs_SeveralBodies_TheStatusChooses()
    {
        var answer = await Client().GetJobsByIdAsync("7");

        Assert.Equal((202, 40L, null), (answer.StatusCode, answer.Status202?.Progress, answer.Status200));
    }

    [Theory]
    [InlineData("0123456789abcdef0123", null)]
    [InlineData("wrong", 403)]
    [InlineData(null, 403)]
    public async Task GetTotals_ApiKey_IsSent(string? key, int? failure)
    {
        var client = Client(new() { ApiKey = key });
        if (failure is null)
        {
            Assert.Equal([1.5, 2], await client.GetTotalsAsync());
        }
        else
        {
            Assert.Equal(failure, (await Assert.ThrowsAsync<ApiException>(() => client.GetTotalsAsync())).StatusCode);
        }
    }

    [Fact]
    public async Task GetMe_Token_IsAskedForBeforeEachCall()
    {
        var asked = 0;
        var client = Client(new() { Token = _ => new(asked++ == 0 ? "letmein" : null) });

        (await client.GetMeAsync()).Dispose();
        var mistake = await Assert.ThrowsAsync<ApiException>(() => client.GetMeAsync());

        Assert.Equal((2, 401), (asked, mistake.StatusCode));
    }

    [Fact]
    public async Task GetTenant_IdentitySources_AreHeaderAndQuery()
    {
        var client = Client(new() { TenantXTenant = _ => new("acme"), TenantKey = _ => new("k&y") });

        (await client.GetTenantAsync()).Dispose();

        Assert.Equal("k&y", ShopApi.Function.LastEvent.GetProperty("queryStringParameters").GetProperty("key").GetString());
    }

    [Fact]
    public async Task GetMe_HeaderWithLineBreak_IsNotSent() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Client(new() { Token = _ => new("a\r\nX-Other: b") }).GetMeAsync());

    [Theory]
    [InlineData("secret", null)]
    [InlineData("other", 403)]
    public async Task PostSigned_SigningHandler_SignsAsAwsReads(string secret, int? failure)
    {
        using var inner = _gateway.Client("test");
        using var handler = new ShopClientSigningHandler(_ => new(new ShopClientCredentials(Key.AccessKeyId, secret)), "us-east-1") { InnerHandler = new ForwardingHandler(inner) };
        using var http = new HttpClient(handler) { BaseAddress = inner.BaseAddress };
        var client = new ShopClient(http);
        using var body = new StringContent("{}", Encoding.UTF8, "application/json");
        var call = () => client.PostSignedByNameAsync("a b/ü+~(1)", a: "2 3", b: "*'!", content: body);
        if (failure is null)
        {
            using var answer = await call();
            var input = await answer.Content.ReadFromJsonAsync<JsonElement>();
            Assert.Equal("a b/ü+~(1)", Uri.UnescapeDataString(input.GetProperty("pathParameters").GetProperty("name").GetString()!));
        }
        else
        {
            Assert.Equal(failure, (await Assert.ThrowsAsync<ApiException>(call)).StatusCode);
        }
    }

    [Fact]
    public void SigningHandler_ChainedByAFactory_IsLeftItsInnerHandler()
    {
        using var handler = new ShopClientSigningHandler(_ => new(new ShopClientCredentials("a", "b")), "us-east-1");

        Assert.Null(handler.InnerHandler);
    }

    [Fact]
    public void Credentials_Printed_ShowNoSecret() => Assert.Equal("AKID", new ShopClientCredentials("AKID", "secret", "token").ToString());

    [Fact]
    public async Task GetRoot_CallOptions_AddToQueryAndHeaders()
    {
        using var answer = await Client().GetRootAsync(new() { Query = [new("q", "a&b"), new("q", "ü")], Headers = [new("X-More", "1"), new("X-More", "2")] });

        var input = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("""["a&b","ü"]""", Text(input.GetProperty("multiValueQueryStringParameters").GetProperty("q")));
        Assert.Equal("""["1","2"]""", Text(input.GetProperty("multiValueHeaders").GetProperty("X-More")));
    }

    [Fact]
    public async Task PutNote_HeadersThatBelongToABody_AreSent()
    {
        using var body = new StringContent("hallo");
        (await Client().PutNoteAsync("de", body)).Dispose();
        Assert.Equal(("text/plain; charset=utf-8", "de"), (Header("Content-Type"), Header("Content-Language")));

        (await Client().PutNoteAsync("fr")).Dispose();
        Assert.Equal("fr", Header("Content-Language"));
    }

    [Fact]
    public async Task Draw_ObjectsToldApartByAMember_AreTypes()
    {
        var drawn = await Client().DrawAsync(new() { Shapes = [new DrawingShapesItemCircle { Radius = 2 }, new DrawingShapesItemSquareBox { Side = 3 }], Title = null });

        Assert.Equal("""{"shapes":[{"kind":"circle","radius":2},{"kind":"square-box","side":3}]}""", ShopApi.Function.LastEvent.GetProperty("body").GetString());
        Assert.Equal([new DrawingShapesItemSquareBox { Side = 3 }, new DrawingShapesItemCircle { Radius = 2 }], drawn.Shapes);
        Assert.Null(drawn.Title);
    }

    [Fact]
    public async Task Any_MethodAndNamesOfLocals_AreTheCallers()
    {
        using var body = new StringContent("hi");
        using var answer = await Client().AnyAnyByClassByNamespaceByCallAsync(HttpMethod.Patch, "1", "2", "3", body);

        var input = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(("PATCH", "/any/1/2/3", "hi"), (input.GetProperty("httpMethod").GetString(), input.GetProperty("path").GetString(), input.GetProperty("body").GetString()));
    }

    [Fact]
    public async Task PutText_ModelCalledString_GoesBothWays()
    {
        var answer = await Client().PutTextAsync(new() { System = "a", Value = JsonSerializer.SerializeToElement(3) });

        Assert.Equal(("a", 3), (answer.System, answer.Value!.Value.GetInt32()));
    }

    [Fact]
    public async Task Call_Cancelled_GivesUp() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client().GetOrdersAsync(cancellationToken: new(canceled: true)));

    [Fact]
    public void Constructor_NoAddress_SaysWhatToGive()
    {
        using var http = new HttpClient();
        Assert.Contains("address of a stage", Assert.Throws<ArgumentException>(() => new ShopClient(http)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eu-central-1", "test", "https://abc.execute-api.eu-central-1.amazonaws.com/test/")]
    [InlineData("cn-north-1", "$default", "https://abc.execute-api.cn-north-1.amazonaws.com.cn/")]
    public void StageAddress_Region_IsOfItsPartition(string region, string stage, string address) =>
        Assert.Equal(address, ShopClient.StageAddress("abc", region, stage).AbsoluteUri);

    private static string Text(JsonElement element) => JsonSerializer.Serialize(element, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static string? Header(string name) => ShopApi.Function.LastEvent.GetProperty("headers").GetProperty(name).GetString();

    private ShopClient Client(ShopClientOptions? options = null) => new(_gateway.Client(ShopClient.Stages.Test), options);
}
