// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <cstddef>
#include <memory>
#include <span>

namespace parascope {

using Sha256Digest = std::array<std::byte, 32>;

/// OpenSSL's SHA-256, loaded when the first workload asks for it: a child process that hashes nothing must
/// not pay for mapping libcrypto. Immutable after load(); any thread.
class CryptoLibrary {
public:
    /// Error (ErrorKind::Own) with advice when libcrypto 3 is missing.
    [[nodiscard]] static Result<std::shared_ptr<const CryptoLibrary>> load();

    ~CryptoLibrary();
    CryptoLibrary(const CryptoLibrary&) = delete;
    CryptoLibrary& operator=(const CryptoLibrary&) = delete;

private:
    friend class Sha256;
    CryptoLibrary() = default;
    [[nodiscard]] bool resolve();

    // The few entry points of evp.h that are used; EVP_MD and EVP_MD_CTX are opaque there, too.
    void* (*m_fetch)(void* context, const char* algorithm, const char* properties) = nullptr;
    void (*m_freeAlgorithm)(void* algorithm) = nullptr;
    void* (*m_newContext)() = nullptr;
    void (*m_freeContext)(void* context) = nullptr;
    int (*m_init)(void* context, const void* algorithm, const void* parameters) = nullptr;
    int (*m_update)(void* context, const void* data, std::size_t size) = nullptr;
    int (*m_final)(void* context, unsigned char* digest, unsigned int* size) = nullptr;
    void* m_sha256 = nullptr;
};

/// One hash computation after another, without allocating. One thread at a time.
class Sha256 {
public:
    explicit Sha256(std::shared_ptr<const CryptoLibrary> library);
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    /// begin(), any number of add(), finish(). Throw std::runtime_error when OpenSSL refuses.
    void begin();
    void add(std::span<const std::byte> data);
    void finish(std::span<std::byte, 32> digest);

private:
    std::shared_ptr<const CryptoLibrary> m_library;
    void* m_context;
};

} // namespace parascope
