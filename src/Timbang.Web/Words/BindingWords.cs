using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Timbang.Web.Words;

/// <summary>The sentences the framework says by itself, in Indonesian, so that no English one slips through.</summary>
public static class BindingWords
{
    public static void SpeakIndonesian(this MvcOptions options)
    {
        var words = options.ModelBindingMessageProvider;
        words.SetAttemptedValueIsInvalidAccessor((value, field) => $"Isian “{value}” tidak dapat dibaca. Periksa penulisannya.");
        words.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"Isian “{value}” tidak dapat dibaca. Periksa penulisannya.");
        words.SetUnknownValueIsInvalidAccessor(field => "Isian ini tidak dapat dibaca. Periksa penulisannya.");
        words.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Isian ini tidak dapat dibaca. Periksa penulisannya.");
        words.SetValueIsInvalidAccessor(value => $"Isian “{value}” tidak dapat dibaca. Periksa penulisannya.");
        words.SetValueMustBeANumberAccessor(field => "Isi dengan angka.");
        words.SetNonPropertyValueMustBeANumberAccessor(() => "Isi dengan angka.");
        words.SetValueMustNotBeNullAccessor(field => "Isian ini wajib diisi.");
        words.SetMissingBindRequiredValueAccessor(field => "Isian ini wajib diisi.");
        words.SetMissingKeyOrValueAccessor(() => "Isian ini wajib diisi.");
        words.SetMissingRequestBodyRequiredValueAccessor(() => "Kiriman kosong. Isi formulir lalu kirim lagi.");
        options.ModelMetadataDetailsProviders.Add(new DefaultSentences());
    }

    private sealed class DefaultSentences : IValidationMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>().Where(HasNoSentence))
            {
                rule.ErrorMessage = SentenceFor(rule);
            }
        }

        // Some attributes carry an English default of their own ("The {0} field is not a valid …").
        private static bool HasNoSentence(ValidationAttribute rule) =>
            rule.ErrorMessageResourceName is null
            && (rule.ErrorMessage is null || rule.ErrorMessage.StartsWith("The ", StringComparison.Ordinal));

        private static string? SentenceFor(ValidationAttribute rule) => rule switch
        {
            RequiredAttribute => "Isian ini wajib diisi.",
            StringLengthAttribute => "Isian paling banyak {1} huruf.",
            MaxLengthAttribute => "Isian paling banyak {1} huruf.",
            RangeAttribute => "Isi antara {1} dan {2}.",
            EmailAddressAttribute => "Tulis alamat surel lengkap, misalnya nama@kantor.go.id.",
            _ => null,
        };
    }
}
