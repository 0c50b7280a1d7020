using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Gatehouse.Local.Functions;

/// <summary>
/// Writes the program that class libraries are run with. All it does is to load this very assembly and to call
/// <see cref="ClassLibraryLoader"/>: that way the package needs no second program in it.
/// </summary>
internal static class LoaderAssembly
{
    public static void Write(string file)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("gatehouse-loader"), typeof(object).Assembly);
        var program = assembly.DefineDynamicModule("gatehouse-loader").DefineType("Program", TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
        var main = program.DefineMethod("Main", MethodAttributes.Public | MethodAttributes.Static, typeof(int), [typeof(string[])]);
        WriteMain(main.GetILGenerator());
        program.CreateType();
        var metadata = assembly.GenerateMetadata(out var code, out var data);
        var image = new ManagedPEBuilder(
            new PEHeaderBuilder(imageCharacteristics: Characteristics.ExecutableImage), new MetadataRootBuilder(metadata), code, mappedFieldData: data,
            entryPoint: MetadataTokens.MethodDefinitionHandle(main.MetadataToken));
        var bytes = new BlobBuilder();
        image.Serialize(bytes);
        using var stream = File.Create(file);
        bytes.WriteContentTo(stream);
    }

    public static void WriteConfig(string file, string framework)
    {
        var version = Environment.Version.ToString(2);
        File.WriteAllText(file, $$$"""
            {
              "runtimeOptions": {
                "tfm": "net{{{version}}}",
                "framework": { "name": "{{{framework}}}", "version": "{{{version}}}.0" },
                "configProperties": { "System.Globalization.Invariant": true }
              }
            }
            """);
    }

    /// <summary><c>return (int)Assembly.LoadFrom(args[0]).GetType(...).GetMethod("Run").Invoke(null, new object[] { args });</c></summary>
    private static void WriteMain(ILGenerator il)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Ldelem_Ref);
        il.Emit(OpCodes.Call, typeof(Assembly).GetMethod(nameof(Assembly.LoadFrom), [typeof(string)])!);
        il.Emit(OpCodes.Ldstr, typeof(ClassLibraryLoader).FullName!);
        il.Emit(OpCodes.Callvirt, typeof(Assembly).GetMethod(nameof(Assembly.GetType), [typeof(string)])!);
        il.Emit(OpCodes.Ldstr, nameof(ClassLibraryLoader.Run));
        il.Emit(OpCodes.Callvirt, typeof(Type).GetMethod(nameof(Type.GetMethod), [typeof(string)])!);
        il.Emit(OpCodes.Ldnull);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Newarr, typeof(object));
        il.Emit(OpCodes.Dup);
        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Stelem_Ref);
        il.Emit(OpCodes.Callvirt, typeof(MethodBase).GetMethod(nameof(MethodBase.Invoke), [typeof(object), typeof(object[])])!);
        il.Emit(OpCodes.Unbox_Any, typeof(int));
        il.Emit(OpCodes.Ret);
    }
}
