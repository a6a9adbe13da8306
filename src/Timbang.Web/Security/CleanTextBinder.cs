using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Timbang.Web.Data;

namespace Timbang.Web.Security;

/// <summary>
/// Every text that somebody types into any form of the site passes here, so that no page has to think of it
/// (<see cref="CleanText"/>). Passwords are taken letter by letter as they are.
/// </summary>
public sealed class CleanTextBinder(ITempDataDictionaryFactory tempData) : IModelBinder
{
    /// <summary>Shown once by the layout.</summary>
    public const string NoteKey = "Catatan";

    private const string Note = "Tanda tersembunyi yang mengubah arah atau letak bacaan dihapus dari isian. Periksa kembali teksnya.";

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        var clean = CleanText.Of(posted.FirstValue ?? "");
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, clean.Text, clean.Text);
        if (!clean.IsText)
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, StorableText.Refusal);
        }

        if (clean.HadHiddenMarks && HttpMethods.IsPost(bindingContext.HttpContext.Request.Method))
        {
            tempData.GetTempData(bindingContext.HttpContext)[NoteKey] = Note;
        }

        var isEmpty = string.IsNullOrWhiteSpace(clean.Text) && bindingContext.ModelMetadata.ConvertEmptyStringToNull;
        bindingContext.Result = ModelBindingResult.Success(isEmpty ? null : clean.Text);
        return Task.CompletedTask;
    }
}

/// <summary>Puts <see cref="CleanTextBinder"/> in the place of the framework's own for every text but passwords.</summary>
public sealed class CleanTextBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string)
        && context.Metadata.DataTypeName != nameof(DataType.Password)
            ? new CleanTextBinder(context.Services.GetRequiredService<ITempDataDictionaryFactory>())
            : null;
}
