using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.S3.Assets;

namespace Gatehouse.Cdk;

/// <summary>Lets mutual TLS take its truststore from buckets and assets of the CDK.</summary>
public static class TruststorePlaces
{
    extension(MutualTls)
    {
        /// <summary>The truststore is an object of a bucket.</summary>
        /// <param name="bucket">The bucket.</param>
        /// <param name="key">The key of the object.</param>
        /// <param name="version">The version of the object; null for the newest.</param>
        public static MutualTls From(IBucket bucket, string key, string? version = null)
        {
            ArgumentNullException.ThrowIfNull(bucket);
            return new(bucket.S3UrlForObject(key)) { Version = version is null ? null : (TemplateText)version };
        }

        /// <summary>The truststore is a file that is deployed with the app; another content is another object, so that the domain takes it on.</summary>
        /// <param name="file">The PEM file as an asset.</param>
        public static MutualTls From(Asset file)
        {
            ArgumentNullException.ThrowIfNull(file);
            return new(file.S3ObjectUrl);
        }
    }
}
