using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The request validators of a document, which vanish: what remains of them is what of a request is checked.</summary>
internal sealed class DocumentValidators
{
    private readonly Dictionary<string, RequestValidation> _validators = new(StringComparer.Ordinal);
    private readonly PropertyReader _root;

    public DocumentValidators(OpenApiDocument document)
    {
        _root = document.Root;
        foreach (var (name, validator) in _root.ObjectMap("x-amazon-apigateway-request-validators"))
        {
            _validators[name] = RestValidators.Flags(validator.Bool("validateRequestBody"), validator.Bool("validateRequestParameters"));
        }
    }

    public RequestValidation Of(PropertyReader operation)
    {
        const string Member = "x-amazon-apigateway-request-validator";
        var holder = operation.Has(Member) ? operation : _root;
        if (holder.Literal(Member) is not { Length: > 0 } name)
        {
            return RequestValidation.None;
        }

        if (!_validators.TryGetValue(name, out var validation))
        {
            holder.Diagnostics.Add(DiagnosticCatalogue.UnknownValidator.At(holder.At(Member), name));
        }

        return validation;
    }
}
