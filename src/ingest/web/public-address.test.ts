import { describe, expect, it } from 'vitest'
import { isPublic } from './public-address.js'

describe('isPublic', () => {
  it.each([
    '1.1.1.1',
    '93.184.216.34',
    '100.63.255.255',
    '172.32.0.1',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('%s may be asked', (ip) => expect(isPublic(ip)).toBe(true))

  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine, all of it', '127.255.0.3'],
    ['this machine by IPv6', '::1'],
    ['no address', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['no address by IPv6', '::'],
    ['private', '10.0.0.1'],
    ['private', '172.16.9.1'],
    ['private', '192.168.1.1'],
    ['unique local', 'fd12:3456::1'],
    ['link-local and metadata', '169.254.169.254'],
    ['link-local by IPv6', 'fe80::1'],
    ['metadata by IPv6', 'fd00:ec2::254'],
    ['metadata behind a carrier', '100.100.100.200'],
    ['metadata at an address like any other', '168.63.129.16'],
    ['shared by a carrier', '100.64.0.1'],
    ['many', '224.0.0.251'],
    ['many by IPv6', 'ff02::1'],
    ['everybody', '255.255.255.255'],
    ['to come', '240.0.0.1'],
    ['for documents', '203.0.113.9'],
    ['for measurements', '198.18.0.1'],
    ['mapped', '::ffff:127.0.0.1'],
    ['mapped, in digits', '::ffff:a00:1'],
    ['compatible with IPv4, long given up', '::7f00:1'],
    ['NAT64 of a private one', '64:ff9b::10.0.0.1'],
    ['NAT64 of one network', '64:ff9b:1::808:808'],
    ['6to4', '2002:7f00:1::1'],
    ['Teredo', '2001:0:7f00:1::'],
    ['site-local', 'fec0::1'],
    ['never given out', '4000::1'],
    ['no IP address', 'news.example'],
    ['nothing', ''],
  ])('%s: %s may not', (_why, ip) => expect(isPublic(ip)).toBe(false))
})
