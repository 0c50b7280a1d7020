using System.Net;
using System.Text;

namespace Gatehouse.Local;

/// <summary>The page at <c>/</c>: which APIs are served, where, with which routes.</summary>
internal static class LandingPage
{
    private const string Head = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Gatehouse</title>
        <style>
        body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; background: #fff; }
        h2 { margin: 2rem 0 .25rem; font-size: 1.15rem; }
        h2 small { font-weight: normal; color: #59636e; margin-left: .5rem; }
        table { border-collapse: collapse; width: 100%; margin-top: .5rem; }
        td { padding: .2rem .75rem .2rem 0; border-top: 1px solid #d8dee4; vertical-align: top; }
        td:first-child { width: 45%; }
        code { font: 13px ui-monospace, monospace; }
        @media (prefers-color-scheme: dark) { body { color: #e6edf3; background: #0d1117; } td { border-color: #30363d; } a { color: #79b8ff; } }
        </style>
        </head>
        <body>
        <h1>Gatehouse</h1>

        """;

    /// <summary>The page.</summary>
    public static string Write(GatewayModel model, Uri address)
    {
        var page = new StringBuilder(Head);
        if (model.Apis.IsEmpty)
        {
            page.Append("<p>No API is served.</p>\n");
        }

        foreach (var api in model.Apis)
        {
            Write(page, api, address);
        }

        if (!model.Domains.IsEmpty)
        {
            page.Append("<h2>Custom domains</h2>\n");
        }

        foreach (var domain in model.Domains)
        {
            page.Append("<div><code>").Append(Text(domain.Name)).Append("</code>").Append(domain.Trust is null ? "" : " · mutual TLS").Append("</div>\n");
        }

        foreach (var issuer in ServedIssuer.All(model.Apis))
        {
            page.Append("<div>Tokens of ").Append(Text(issuer.Issuer)).Append(": <code>POST ").Append(TokenPage.Path).Append("</code></div>\n");
        }

        return page.Append("<p><a href=\"/_gatehouse/apis\">APIs as JSON</a> · <a href=\"/_gatehouse/requests\">Latest requests</a></p>\n</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder page, ServedApi api, Uri address)
    {
        page.Append("<h2>").Append(Text(api.Name)).Append("<small>").Append(ApiList.Name(api.Kind)).Append(" · ").Append(Text(api.Id));
        if (api.Stack is { } stack)
        {
            page.Append(" · ").Append(Text(stack)).Append('/').Append(Text(api.LogicalId ?? ""));
        }

        page.Append("</small></h2>\n");
        foreach (var stage in api.Stages)
        {
            var url = Text(ApiList.Url(api, stage, address));
            page.Append("<div>").Append(Text(stage)).Append(" <code>").Append(url).Append("</code></div>\n");
        }

        page.Append("<table>\n");
        foreach (var route in api.Routes)
        {
            page.Append("<tr><td><code>").Append(Text(route.Key)).Append("</code></td><td>").Append(Text(route.Target)).Append("</td></tr>\n");
        }

        page.Append("</table>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
