using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gatehouse.Local.Http;

namespace Gatehouse.Local.Tests.Http;

public sealed class HttpGatewayFuzzTests
{
    private static readonly Gen<string> Text = Gen.Elements("/", "%", "%2", "%2F", "%00", "+", "?", "&", "=", ";", "a", "b1", "{x}", "..", "\"", "\\", "é", "☕", "\u0001", "$default", "dev").ListOf().Select(string.Concat);

    private static readonly HttpGateway Gateway = HttpGateway.TryCompile(
        new HttpApi("fuzz")
        {
            Stages = [HttpStage.Default, new HttpStage("dev")],
            Cors = new HttpCors("*"),
            Routes =
            [
                HttpRoute.Any("/a/{x}", new HttpLambda(LocalFunction.Echo)), HttpRoute.Any("/b1/{rest+}", new HttpLambda(LocalFunction.Echo) { PayloadFormat = PayloadFormat.V1 }),
                HttpRoute.Default(new HttpLambda(LocalFunction.Echo) { RequestParameters = [new("overwrite:querystring.q", "$request.body.a[0]"), new("append:header.x", "${request.path.x}")] }),
            ],
        },
        new() { ApiId = "fuzz" },
        out _)!;

    [Fact]
    public void Handle_AnyRequest_IsAnswered() =>
        Prop.ForAll(Requests().ToArbitrary(), request => Gateway.HandleAsync(request, default).AsTask().GetAwaiter().GetResult().Status is 200 or 204)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static Gen<GatewayRequest> Requests() =>
        from method in Gen.Elements("GET", "POST", "OPTIONS", "PROPFIND")
        from path in Text
        from query in Text
        from header in Text
        from body in Gen.OneOf(Text, Gen.Elements("""{"a":["x"]}""", """{"a":[""", "[]"))
        from type in Gen.Elements("text/plain", "application/json", "application/octet-stream", ";", "")
        select new GatewayRequest
        {
            Method = method,
            Path = "/" + path,
            Query = query,
            DomainName = "fuzz.example",
            Headers = new GatewayHeaders { { "X-A", header }, { "x-a", header }, { "Cookie", header }, { "Content-Type", type }, { "Origin", header }, { "Access-Control-Request-Method", header } },
            Body = Encoding.UTF8.GetBytes(body),
        };
}
