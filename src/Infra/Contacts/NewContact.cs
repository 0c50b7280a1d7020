using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Infra.Contacts;

/// <summary>The body of POST /contacts. API Gateway refuses whatever does not fit, before the function is called.</summary>
public sealed record NewContact(
    [property: MinLength(1)] string Name,
    [property: EmailAddress] string Email,
    [property: JsonPropertyName("mobile-number"), Range(1_000_000_000, 9_999_999_999)] long MobileNumber);
