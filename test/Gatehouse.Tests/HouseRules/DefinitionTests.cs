using System.Reflection;
using System.Runtime.CompilerServices;

namespace Gatehouse.Tests.HouseRules;

public sealed class DefinitionTests
{
    private static IEnumerable<Type> Public => typeof(RestApi).Assembly.GetExportedTypes();

    [Fact]
    public void Types_AreSealedAbstractOrStatic() => Assert.Empty(Public
        .Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract)
        .Select(type => type.FullName));

    [Fact]
    public void Records_AreImmutable() => Assert.Empty(Public
        .Where(IsRecord)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        .Where(property => property.SetMethod is { IsPublic: true } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        .Select(property => $"{property.DeclaringType}.{property.Name}")
        .Distinct());

    [Fact]
    public void Records_HoldNoMutableCollections() => Assert.Empty(Public
        .Where(IsRecord)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        .Where(property => property.PropertyType.IsArray
            || (property.PropertyType.IsGenericType
                && new[] { typeof(List<>), typeof(Dictionary<,>), typeof(IList<>), typeof(IDictionary<,>) }.Contains(property.PropertyType.GetGenericTypeDefinition())))
        .Select(property => $"{property.DeclaringType}.{property.Name}"));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
