using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Timbang.Web.Security;

/// <summary>
/// The case in the address is the case acted on: it is the one that is locked and whose draft is dropped. Left alone, the
/// framework would take a field of the same name from the form before the one in the address.
/// </summary>
public sealed class AddressFirst : IPageApplicationModelConvention
{
    public void Apply(PageApplicationModel model)
    {
        var address = model.ActionDescriptor.AttributeRouteInfo?.Template ?? "";
        foreach (var parameter in model.HandlerMethods.SelectMany(h => h.Parameters).Where(p => Names(address, p.ParameterName)))
        {
            parameter.BindingInfo ??= new BindingInfo();
            parameter.BindingInfo.BindingSource = BindingSource.Path;
        }
    }

    private static bool Names(string address, string parameter) =>
        address.Contains($"{{{parameter}}}", StringComparison.OrdinalIgnoreCase) || address.Contains($"{{{parameter}:", StringComparison.OrdinalIgnoreCase);
}
