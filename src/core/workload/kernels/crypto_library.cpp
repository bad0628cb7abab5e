// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload/kernels/crypto_library.h"

#include <QLibrary>

#include <stdexcept>

namespace parascope {

namespace {

template <typename Function> bool resolveInto(QLibrary& library, const char* symbol, Function& function)
{
    function = reinterpret_cast<Function>(library.resolve(symbol));
    return function != nullptr;
}

void require(int opensslResult)
{
    if (opensslResult != 1)
        throw std::runtime_error("OpenSSL's SHA-256 failed");
}

Error missing(const QString& reason)
{
    return ownError(QStringLiteral("can't load OpenSSL 3"), reason,
                    QStringLiteral("install libssl3, which brings libcrypto.so.3"));
}

} // namespace

Result<std::shared_ptr<const CryptoLibrary>> CryptoLibrary::load()
{
    const std::shared_ptr<CryptoLibrary> loaded(new CryptoLibrary);
    QLibrary library(QStringLiteral("crypto"), 3);
    if (!library.load())
        return missing(library.errorString());
    if (!loaded->resolve())
        return missing(QStringLiteral("a function is missing in ") + library.fileName());
    loaded->m_sha256 = loaded->m_fetch(nullptr, "SHA256", nullptr);
    if (!loaded->m_sha256)
        return missing(QStringLiteral("it offers no SHA-256"));
    return std::shared_ptr<const CryptoLibrary>(loaded);
}

bool CryptoLibrary::resolve()
{
    // A QLibrary that goes out of scope leaves the library loaded.
    QLibrary library(QStringLiteral("crypto"), 3);
    return resolveInto(library, "EVP_MD_fetch", m_fetch) &&
           resolveInto(library, "EVP_MD_free", m_freeAlgorithm) &&
           resolveInto(library, "EVP_MD_CTX_new", m_newContext) &&
           resolveInto(library, "EVP_MD_CTX_free", m_freeContext) &&
           resolveInto(library, "EVP_DigestInit_ex2", m_init) &&
           resolveInto(library, "EVP_DigestUpdate", m_update) &&
           resolveInto(library, "EVP_DigestFinal_ex", m_final);
}

CryptoLibrary::~CryptoLibrary()
{
    if (m_sha256)
        m_freeAlgorithm(m_sha256);
}

Sha256::Sha256(std::shared_ptr<const CryptoLibrary> library)
    : m_library(std::move(library)), m_context(m_library->m_newContext())
{
    if (!m_context)
        throw std::bad_alloc();
}

Sha256::~Sha256()
{
    m_library->m_freeContext(m_context);
}

void Sha256::begin()
{
    require(m_library->m_init(m_context, m_library->m_sha256, nullptr));
}

void Sha256::add(std::span<const std::byte> data)
{
    require(m_library->m_update(m_context, data.data(), data.size()));
}

void Sha256::finish(std::span<std::byte, 32> digest)
{
    require(m_library->m_final(m_context, reinterpret_cast<unsigned char*>(digest.data()), nullptr));
}

} // namespace parascope
