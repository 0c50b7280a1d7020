using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gatehouse.Benchmarks.Load;

/// <summary>Kestrel without anything: the same bytes as the gateway's answer, from one handler.</summary>
internal static class BareServer
{
    public static async Task<int> StartAsync(byte[] body)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(options => options.AddServerHeader = false).UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = body.Length;
            context.Response.Headers["x-amzn-RequestId"] = "5b2b2a0c-6a0e-4b0e-9d2e-1c7a3f9d2b11";
            context.Response.Headers["x-amz-apigw-id"] = "AbCdEfGhIjKlMnO=";
            return context.Response.Body.WriteAsync(body).AsTask();
        });
        await app.StartAsync().ConfigureAwait(false);
        return new Uri(app.Urls.First()).Port;
    }
}
