using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Gatehouse.Tests.Baselines;

/// <summary>Models of C# types, with references, and required parameters.</summary>
public sealed class ModelsAndValidation : RestScenario
{
    [Description("Someone to be added")]
    private sealed record NewContact(
        [property: MinLength(1), Description("As it is spoken")] string Name,
        [property: EmailAddress] string Email,
        [property: JsonPropertyName("mobile-number"), Range(1_000_000_000, 9_999_999_999)] long MobileNumber);

    private sealed record Contact(string Id, Contact? Partner, IReadOnlyList<string> Tags);

    public override RestApi Api => new("contacts")
    {
        Models = [new("Error", JsonSchema.Parse("""{"type":"object","properties":{"message":{"type":"string"}}}""")) { Description = "What went wrong" }],
        Routes =
        [
            Route.Post("/contacts", Lambda.Proxy(Hello)).Accepts<NewContact>().Returns<Contact>(201),
            Route.Get("/contacts", Lambda.Proxy(Hello)).Requires(RequestParameter.Query("page"), RequestParameter.Header("X-Tenant")),
            Route.Put("/contacts/{id}", Lambda.Proxy(Hello)).Accepts<NewContact>().Requires(RequestParameter.Header("If-Match")),
        ],
    };
}
